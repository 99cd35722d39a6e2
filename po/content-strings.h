/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The texts of data/content for translators; not compiled. Written anew by
 * `meson compile -C build/test update-translations`. */

/* sources.json: about[0] */
N_("The explanation in the lessons follows one article: “Do you suffer from Knee Pain? How Quad Imbalances & the IT Band Affect Your Knees”, dated 30 December 2025. Midline tells it again in its own words.")

/* sources.json: about[1] */
N_("Each lesson has two voices. The explanation is the article’s view. What research says shows what studies found, also where they do not agree with the article. Where Midline makes its own choice, it says “Midline suggests”.")

/* sources.json: about[2] */
N_("A number from a study is shown only if it was read in the paper itself, in its summary or in the guideline. Numbers that could not be checked are left out. So are studies that cannot be named clearly.")

/* sources.json: about[3] */
N_("Doses are typical doses. No study has found the one best number of sets. And no study in this list looked at your knee, so nothing here is a finding about it.")

/* sources.json: references[acsm-2009].note */
N_("How to add load step by step.")

/* sources.json: references[acsm-stretch].note */
N_("How long and how often to hold a stretch.")

/* sources.json: references[ayotte-2007].note */
N_("How hard thigh and hip muscles work in wall squats and step-ups.")

/* sources.json: references[baik-2020].note */
N_("How the side leg lift uses the hip muscles.")

/* sources.json: references[barton-2015].note */
N_("A guide that stresses hip and thigh strength, and learning.")

/* sources.json: references[bennell-2010].note */
N_("Training the timing of the inner quad compared with training the whole quad.")

/* sources.json: references[bolgla-2005].note */
N_("How hard the side hip muscle works in exercises.")

/* sources.json: references[bolgla-2008].note */
N_("How thigh and hip muscles work in knee exercises.")

/* sources.json: references[boren-2011].note and 1 more */
N_("How hard the buttock muscles work in exercises.")

/* sources.json: references[chester-2008].note */
N_("A review of studies on the timing of the inner quad.")

/* sources.json: references[chinkulprasert-2011].note */
N_("How stepping up and stepping down load the kneecap joint.")

/* sources.json: references[collins-2013].note */
N_("How many people recover, and how soon.")

/* sources.json: references[collins-2018].note */
N_("How common kneecap pain is.")

/* sources.json: references[cowan-2001].note */
N_("The timing of the outer and inner quad on stairs.")

/* sources.json: references[damico-2021].note */
N_("How long the effect of foam rolling lasts.")

/* sources.json: references[distefano-2009].note */
N_("How hard the hip muscles work in common exercises.")

/* sources.json: references[escamilla-2008].note */
N_("How lunges load the kneecap joint.")

/* sources.json: references[escamilla-2009].note */
N_("How wall squats and one-leg squats load the kneecap joint.")

/* sources.json: references[esculier-2018].note */
N_("What runners gain from learning about load, from exercise and from a new running style.")

/* sources.json: references[esculier-2022].note */
N_("What a change of running style does to pain right away.")

/* sources.json: references[ferber-2015].note */
N_("Hip and core training compared with knee training.")

/* sources.json: references[fredericson-2000].note */
N_("Hip strength in runners with IT band pain.")

/* sources.json: references[friede-2022].note */
N_("What is known about pain at the IT band and ways to help it.")

/* sources.json: references[hart-2022].note */
N_("The force on the kneecap joint in walking, on stairs and in running.")

/* sources.json: references[henry-1999].note */
N_("Why a few exercises may be done better than many.")

/* sources.json: references[hott-2019].note */
N_("Hip exercise compared with knee exercise and free activity.")

/* sources.json: references[hutchinson-2022].note */
N_("How the IT band and the hip muscles work together.")

/* sources.json: references[itbs-rct-2020].note */
N_("Stretching, usual exercise and hip strength for IT band pain.")

/* sources.json: references[irish-2010].note */
N_("How the inner and outer quad work in thigh exercises.")

/* sources.json: references[lankhorst-2016].note */
N_("How people were after five to eight years.")

/* sources.json: references[lenhart-2014].note */
N_("How quicker steps change the kneecap load in running.")

/* sources.json: references[macaskill-2014].note */
N_("How hard the hip muscles work in step-ups and side leg lifts.")

/* sources.json: references[merican-2009].note */
N_("What tension in the IT band does to the kneecap.")

/* sources.json: references[molgaard-2018].note */
N_("What foot exercises and insoles add to knee exercise.")

/* sources.json: references[nascimento-2018].note */
N_("Hip and knee exercise compared with knee exercise alone.")

/* sources.json: references[neal-2024].note */
N_("The latest guide: learning first, then exercise.")

/* sources.json: references[pal-2012].note */
N_("The work of the outer and inner quad and the tilt of the kneecap.")

/* sources.json: references[pepper-2021].note */
N_("What stretching and rolling do to the IT band.")

/* sources.json: references[powers-2014].note */
N_("How squats and leg straightening load the kneecap joint.")

/* sources.json: references[rathleff-2019].note */
N_("First ease off, then build up: a plan for young people.")

/* sources.json: references[runners-review].note */
N_("What is and is not known about the causes, and why load counts.")

/* sources.json: references[sakai-2000].note */
N_("What a weak inner quad does to the path of the kneecap.")

/* sources.json: references[selkowitz-2013].note */
N_("Which exercises use the buttock muscles more than the front of the hip.")

/* sources.json: references[senavongse-2005].note */
N_("What holds the kneecap in its groove.")

/* sources.json: references[short-foot-2024].note */
N_("What foot exercise can add.")

/* sources.json: references[song-2023].note */
N_("How 35 standing and moving tasks load the kneecap joint.")

/* sources.json: references[squat-emg-2022].note */
N_("How hard the thigh muscles work in the Spanish squat.")

/* sources.json: references[steinkamp-1993].note */
N_("How leg press and leg straightening load the kneecap joint.")

/* sources.json: references[syme-2009].note */
N_("Training the inner quad, training the whole quad, or no exercise plan.")

/* sources.json: references[van-tiggelen-2009].note */
N_("The timing of the inner quad before pain began.")

/* sources.json: references[willson-2014].note */
N_("How step length changes the kneecap load in running.")

/* sources.json: references[willy-2019].note */
N_("The guideline behind many of the exercises.")

/* exercises.json: exercises[clamshell].name */
N_("Clamshell")

/* exercises.json: exercises[clamshell].muscles[0] and 20 more */
N_("outer hip (gluteus medius)")

/* exercises.json: exercises[clamshell].muscles[1] */
N_("upper buttock (gluteus maximus)")

/* exercises.json: exercises[clamshell].muscles[2] and 3 more */
N_("deep muscles that turn the hip out (hip rotators)")

/* exercises.json: exercises[clamshell].steps[0] */
N_("Lie on your side with your knees bent and your heels together.")

/* exercises.json: exercises[clamshell].steps[1] */
N_("Stack your top hip right above the bottom one.")

/* exercises.json: exercises[clamshell].steps[2] */
N_("Open your top knee like a shell, taking 2 seconds.")

/* exercises.json: exercises[clamshell].steps[3] */
N_("Hold for 1 second, before your hips start to roll back.")

/* exercises.json: exercises[clamshell].steps[4] and 2 more */
N_("Lower your knee slowly over 2 seconds.")

/* exercises.json: exercises[clamshell].feel_it_here and 1 more */
N_("the outer side of the top hip")

/* exercises.json: exercises[clamshell].mistakes[0] */
N_("rolling the hips back")

/* exercises.json: exercises[clamshell].mistakes[1] */
N_("letting the feet come apart")

/* exercises.json: exercises[clamshell].mistakes[2] */
N_("rushing")

/* exercises.json: exercises[clamshell].easier */
N_("open less far")

/* exercises.json: exercises[clamshell].harder */
N_("put a light band above your knees")

/* exercises.json: exercises[clamshell].why */
N_("Strong hip muscles share the work of the knee.")

/* exercises.json: exercises[clamshell].skip_if[0] and 58 more */
N_("Leave it out while your knee is hot or swollen.")

/* exercises.json: exercises[clamshell].skip_if[1] and 58 more */
N_("New injury or operation? Ask a clinician first.")

/* exercises.json: exercises[clamshell].kneecap_load_note and 6 more */
N_("Almost no kneecap load: your knee carries no body weight.")

/* exercises.json: exercises[clamshell].equipment[0] and 10 more */
N_("a mat")

/* exercises.json: exercises[clamshell].equipment[1] */
N_("a light band (optional)")

/* exercises.json: exercises[clamshell].evidence[0].text */
N_("In one study it used about 40 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[clamshell].evidence[1].text */
N_("With the hips bent to 60 degrees it used about 38 per cent in the same study.")

/* exercises.json: exercises[clamshell].evidence[2].text */
N_("In one study it scored 115 for buttock work against front hip (TFL) work. A higher score means more buttock work.")

/* exercises.json: exercises[side-lying-hip-abduction].name */
N_("Side-lying leg raise")

/* exercises.json: exercises[side-lying-hip-abduction].muscles[1] and 2 more */
N_("deep outer hip (gluteus minimus)")

/* exercises.json: exercises[side-lying-hip-abduction].steps[0] */
N_("Lie on your side with the bottom knee bent and top leg straight.")

/* exercises.json: exercises[side-lying-hip-abduction].steps[1] */
N_("Roll your chest a little forward, with your top leg slightly behind you.")

/* exercises.json: exercises[side-lying-hip-abduction].steps[2] */
N_("Lift your top leg to hip height over 2 seconds, heel first.")

/* exercises.json: exercises[side-lying-hip-abduction].steps[3] */
N_("Hold for 2 seconds with your toes pointing forward.")

/* exercises.json: exercises[side-lying-hip-abduction].steps[4] and 1 more */
N_("Lower your leg slowly over 2 seconds.")

/* exercises.json: exercises[side-lying-hip-abduction].mistakes[0] and 1 more */
N_("letting the leg drift in front of you")

/* exercises.json: exercises[side-lying-hip-abduction].mistakes[1] */
N_("turning the toes up")

/* exercises.json: exercises[side-lying-hip-abduction].mistakes[2] */
N_("pulling the hip up towards the ribs")

/* exercises.json: exercises[side-lying-hip-abduction].easier and 1 more */
N_("lift less high")

/* exercises.json: exercises[side-lying-hip-abduction].harder and 1 more */
N_("add a light ankle weight")

/* exercises.json: exercises[side-lying-hip-abduction].why */
N_("Trains the hip muscles that keep your thigh from rolling in.")

/* exercises.json: exercises[side-lying-hip-abduction].equipment[1] and 1 more */
N_("a light ankle weight (optional)")

/* exercises.json: exercises[side-lying-hip-abduction].evidence[0].text */
N_("In one study it used about 81 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[side-lying-hip-abduction].evidence[1].text */
N_("With a weight so heavy that only 10 lifts were possible, it used about 100 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[seated-band-external-rotation].name */
N_("Seated hip rotation with band")

/* exercises.json: exercises[seated-band-external-rotation].muscles[1] and 23 more */
N_("buttock (gluteus maximus)")

/* exercises.json: exercises[seated-band-external-rotation].steps[0] */
N_("Sit tall on a chair with your thighs side by side.")

/* exercises.json: exercises[seated-band-external-rotation].steps[1] */
N_("Loop a band around one ankle and a firm table leg on that side.")

/* exercises.json: exercises[seated-band-external-rotation].steps[2] */
N_("Pull your foot inwards against the band, taking 2 seconds.")

/* exercises.json: exercises[seated-band-external-rotation].steps[3] */
N_("Hold for 1 second with your thigh still on the chair.")

/* exercises.json: exercises[seated-band-external-rotation].steps[4] and 1 more */
N_("Let your foot come back slowly over 2 seconds.")

/* exercises.json: exercises[seated-band-external-rotation].feel_it_here */
N_("deep in the buttock of the moving leg")

/* exercises.json: exercises[seated-band-external-rotation].mistakes[0] */
N_("leaning away from the band")

/* exercises.json: exercises[seated-band-external-rotation].mistakes[1] */
N_("sliding the knee sideways")

/* exercises.json: exercises[seated-band-external-rotation].easier and 3 more */
N_("use a lighter band")

/* exercises.json: exercises[seated-band-external-rotation].harder and 4 more */
N_("use a stronger band")

/* exercises.json: exercises[seated-band-external-rotation].why */
N_("Trains the deep hip muscles that steer your thigh and knee.")

/* exercises.json: exercises[seated-band-external-rotation].kneecap_load_note */
N_("Almost no kneecap load. Your knee stays bent to a right angle, so swap it if sitting hurts.")

/* exercises.json: exercises[seated-band-external-rotation].equipment[0] and 1 more */
N_("a band")

/* exercises.json: exercises[seated-band-external-rotation].equipment[1] and 3 more */
N_("a chair")

/* exercises.json: exercises[glute-bridge].name */
N_("Bridge")

/* exercises.json: exercises[glute-bridge].muscles[1] and 6 more */
N_("back of the thigh (hamstrings)")

/* exercises.json: exercises[glute-bridge].steps[0] */
N_("Lie on your back with knees bent, feet hip width apart, heels close.")

/* exercises.json: exercises[glute-bridge].steps[1] */
N_("Push through your heels and lift your hips over 2 seconds.")

/* exercises.json: exercises[glute-bridge].steps[2] */
N_("Stop at a straight line from shoulders to knees, ribs down.")

/* exercises.json: exercises[glute-bridge].steps[3] */
N_("Squeeze your buttocks and hold for 2 seconds.")

/* exercises.json: exercises[glute-bridge].steps[4] and 2 more */
N_("Lower your hips slowly over 2 seconds.")

/* exercises.json: exercises[glute-bridge].feel_it_here and 1 more */
N_("the buttocks")

/* exercises.json: exercises[glute-bridge].mistakes[0] */
N_("arching the low back")

/* exercises.json: exercises[glute-bridge].mistakes[1] */
N_("letting the knees fall in")

/* exercises.json: exercises[glute-bridge].easier and 1 more */
N_("lift your hips less high")

/* exercises.json: exercises[glute-bridge].harder and 1 more */
N_("hold for longer at the top")

/* exercises.json: exercises[glute-bridge].why */
N_("Strong buttocks share the work of the knee when you stand, climb and run.")

/* exercises.json: exercises[glute-bridge].kneecap_load_note */
N_("Low: your knees bend 70 to 90 degrees, but your front thighs work little.")

/* exercises.json: exercises[single-leg-bridge].name */
N_("One-leg bridge")

/* exercises.json: exercises[single-leg-bridge].steps[0] */
N_("Lie on your back with one foot flat and the other knee up.")

/* exercises.json: exercises[single-leg-bridge].steps[1] */
N_("Push through your heel and lift your hips over 2 seconds.")

/* exercises.json: exercises[single-leg-bridge].steps[2] */
N_("Stop at a straight line from shoulder to knee.")

/* exercises.json: exercises[single-leg-bridge].steps[3] */
N_("Hold for 2 seconds with both sides of your hips level.")

/* exercises.json: exercises[single-leg-bridge].feel_it_here */
N_("the buttock of the leg on the floor")

/* exercises.json: exercises[single-leg-bridge].mistakes[0] and 2 more */
N_("letting one hip drop")

/* exercises.json: exercises[single-leg-bridge].mistakes[1] */
N_("setting the foot so far out that the thigh cramps")

/* exercises.json: exercises[single-leg-bridge].why */
N_("Trains each hip alone, so that both legs can share the work.")

/* exercises.json: exercises[single-leg-bridge].kneecap_load_note */
N_("Low. Keep your knee above your ankle.")

/* exercises.json: exercises[single-leg-bridge].evidence[0].text */
N_("In one study it scored 59 for buttock work against front hip (TFL) work. A higher score means more buttock work.")

/* exercises.json: exercises[hip-thrust].name */
N_("Hip thrust from a bench")

/* exercises.json: exercises[hip-thrust].steps[0] */
N_("Rest your shoulder blades on the edge of a bench, hips low.")

/* exercises.json: exercises[hip-thrust].steps[1] */
N_("Place both feet flat, so your shins will be upright at the top.")

/* exercises.json: exercises[hip-thrust].steps[2] */
N_("Tuck your chin and lift your hips over 2 seconds.")

/* exercises.json: exercises[hip-thrust].steps[3] */
N_("Hold for 1 second when your body is level from shoulders to knees.")

/* exercises.json: exercises[hip-thrust].mistakes[0] */
N_("arching the back at the top")

/* exercises.json: exercises[hip-thrust].mistakes[1] */
N_("setting the feet so close that the knees take over")

/* exercises.json: exercises[hip-thrust].easier */
N_("lift without a weight")

/* exercises.json: exercises[hip-thrust].harder */
N_("rest a weight across your hips")

/* exercises.json: exercises[hip-thrust].why */
N_("Builds strong buttocks with little work for the kneecap.")

/* exercises.json: exercises[hip-thrust].kneecap_load_note */
N_("Low: your knees are near a right angle at the top, and the hips do the work.")

/* exercises.json: exercises[hip-thrust].equipment[0] */
N_("a bench or sofa")

/* exercises.json: exercises[hip-thrust].equipment[1] and 2 more */
N_("a weight (optional)")

/* exercises.json: exercises[quadruped-hip-extension].name */
N_("All-fours leg lift")

/* exercises.json: exercises[quadruped-hip-extension].steps[0] and 1 more */
N_("Kneel on padded knees with your hands under your shoulders.")

/* exercises.json: exercises[quadruped-hip-extension].steps[1] */
N_("Keep your back flat and one knee bent to a right angle.")

/* exercises.json: exercises[quadruped-hip-extension].steps[2] */
N_("Lift that leg over 2 seconds, the sole facing the ceiling.")

/* exercises.json: exercises[quadruped-hip-extension].steps[3] */
N_("Hold for 1 second, just before your back starts to arch.")

/* exercises.json: exercises[quadruped-hip-extension].feel_it_here */
N_("the buttock of the lifted leg")

/* exercises.json: exercises[quadruped-hip-extension].mistakes[0] and 3 more */
N_("arching the back")

/* exercises.json: exercises[quadruped-hip-extension].mistakes[1] */
N_("twisting the hips")

/* exercises.json: exercises[quadruped-hip-extension].easier */
N_("lean on a table instead of kneeling")

/* exercises.json: exercises[quadruped-hip-extension].harder */
N_("straighten the lifted leg")

/* exercises.json: exercises[quadruped-hip-extension].why */
N_("Trains the buttock, which helps to steer your thigh.")

/* exercises.json: exercises[quadruped-hip-extension].skip_if[0] */
N_("Kneeling hurts? Do the bridge instead.")

/* exercises.json: exercises[quadruped-hip-extension].kneecap_load_note */
N_("Low: only the pressure of kneeling. Pad your knee, or lean on a table.")

/* exercises.json: exercises[quadruped-hip-extension].equipment[1] and 2 more */
N_("padding for your knees")

/* exercises.json: exercises[quadruped-hip-extension].evidence[0].text */
N_("In one study it scored 50 for buttock work against front hip (TFL) work. A higher score means more buttock work.")

/* exercises.json: exercises[fire-hydrant].name */
N_("All-fours side lift")

/* exercises.json: exercises[fire-hydrant].steps[1] */
N_("Open one bent knee out to the side over 2 seconds.")

/* exercises.json: exercises[fire-hydrant].steps[2] */
N_("Stop when your hips are about to tip.")

/* exercises.json: exercises[fire-hydrant].steps[3] */
N_("Hold for 1 second with your elbows straight.")

/* exercises.json: exercises[fire-hydrant].feel_it_here */
N_("the outer side of the lifted hip")

/* exercises.json: exercises[fire-hydrant].mistakes[0] */
N_("leaning to the other side")

/* exercises.json: exercises[fire-hydrant].mistakes[1] */
N_("bending the elbows")

/* exercises.json: exercises[fire-hydrant].easier */
N_("lift the knee less far")

/* exercises.json: exercises[fire-hydrant].harder */
N_("put a band above your knees")

/* exercises.json: exercises[fire-hydrant].why */
N_("Trains the outer hip, which keeps your thigh from falling in.")

/* exercises.json: exercises[fire-hydrant].skip_if[0] */
N_("Kneeling hurts? Do the clamshell instead.")

/* exercises.json: exercises[fire-hydrant].kneecap_load_note */
N_("Low: only the pressure of kneeling.")

/* exercises.json: exercises[fire-hydrant].equipment[2] */
N_("a band (optional)")

/* exercises.json: exercises[standing-side-leg-lift].name */
N_("Standing side leg lift")

/* exercises.json: exercises[standing-side-leg-lift].steps[0] */
N_("Stand tall, side-on to a wall, with your near hand on it.")

/* exercises.json: exercises[standing-side-leg-lift].steps[1] and 1 more */
N_("Put your weight on the leg near the wall.")

/* exercises.json: exercises[standing-side-leg-lift].steps[2] */
N_("Lift the other leg out and slightly back over 2 seconds.")

/* exercises.json: exercises[standing-side-leg-lift].steps[3] and 1 more */
N_("Hold for 1 second, toes forward, without leaning.")

/* exercises.json: exercises[standing-side-leg-lift].feel_it_here and 2 more */
N_("the outer side of both hips")

/* exercises.json: exercises[standing-side-leg-lift].mistakes[0] */
N_("leaning the body to the wall")

/* exercises.json: exercises[standing-side-leg-lift].mistakes[2] */
N_("turning the toes out")

/* exercises.json: exercises[standing-side-leg-lift].easier */
N_("lift less far")

/* exercises.json: exercises[standing-side-leg-lift].harder */
N_("rest only one fingertip on the wall")

/* exercises.json: exercises[standing-side-leg-lift].why */
N_("Strong outer hips keep you level and share the work of the knee.")

/* exercises.json: exercises[standing-side-leg-lift].kneecap_load_note */
N_("Almost no kneecap load: your standing knee stays nearly straight.")

/* exercises.json: exercises[standing-side-leg-lift].equipment[0] and 4 more */
N_("a wall for balance")

/* exercises.json: exercises[standing-band-hip-abduction].name */
N_("Standing side kick with band")

/* exercises.json: exercises[standing-band-hip-abduction].muscles[1] and 1 more */
N_("outer hip of the standing leg (gluteus medius)")

/* exercises.json: exercises[standing-band-hip-abduction].steps[0] */
N_("Stand tall beside a wall with a band around both ankles.")

/* exercises.json: exercises[standing-band-hip-abduction].steps[2] */
N_("Kick the other leg out and slightly back over 2 seconds.")

/* exercises.json: exercises[standing-band-hip-abduction].steps[4] */
N_("Bring your leg back slowly over 2 seconds.")

/* exercises.json: exercises[standing-band-hip-abduction].mistakes[0] */
N_("leaning the body")

/* exercises.json: exercises[standing-band-hip-abduction].mistakes[1] */
N_("moving the leg in front of you")

/* exercises.json: exercises[standing-band-hip-abduction].why */
N_("Trains both outer hips at once, one to move and one to steady.")

/* exercises.json: exercises[standing-band-hip-abduction].kneecap_load_note */
N_("Low: your standing knee is nearly straight.")

/* exercises.json: exercises[banded-side-step].name */
N_("Side steps with band")

/* exercises.json: exercises[banded-side-step].muscles[2] */
N_("a little of the front hip pocket (tensor fasciae latae, TFL)")

/* exercises.json: exercises[banded-side-step].dose_note */
N_("Take 10 steps each way.")

/* exercises.json: exercises[banded-side-step].steps[0] */
N_("Stand with a loop band around your ankles, feet hip width apart.")

/* exercises.json: exercises[banded-side-step].steps[1] */
N_("Bend your knees a little and push your hips back.")

/* exercises.json: exercises[banded-side-step].steps[2] */
N_("Step out to the side against the band over 2 seconds.")

/* exercises.json: exercises[banded-side-step].steps[3] */
N_("Bring the other foot after it slowly, so the band stays tight.")

/* exercises.json: exercises[banded-side-step].steps[4] */
N_("Keep each knee over its second toe.")

/* exercises.json: exercises[banded-side-step].mistakes[0] */
N_("letting the knees cave in")

/* exercises.json: exercises[banded-side-step].mistakes[1] */
N_("dragging the feet together")

/* exercises.json: exercises[banded-side-step].mistakes[2] */
N_("standing too upright")

/* exercises.json: exercises[banded-side-step].easier */
N_("use a lighter band or wear it above your knees")

/* exercises.json: exercises[banded-side-step].why */
N_("Trains the outer hips while you stand and move, as in daily life.")

/* exercises.json: exercises[banded-side-step].kneecap_load_note */
N_("Low to moderate. Bend your knees only 20 to 40 degrees.")

/* exercises.json: exercises[banded-side-step].equipment[0] */
N_("a loop band")

/* exercises.json: exercises[banded-side-step].evidence[0].text */
N_("In one study it scored 64 for buttock work against front hip (TFL) work. A higher score means more buttock work.")

/* exercises.json: exercises[pelvic-drop].name */
N_("Hip hitch on a step")

/* exercises.json: exercises[pelvic-drop].steps[0] */
N_("Stand on a low step with one foot at the side edge.")

/* exercises.json: exercises[pelvic-drop].steps[1] */
N_("Hold a rail or wall and let the other leg hang free.")

/* exercises.json: exercises[pelvic-drop].steps[2] */
N_("Let the free hip sink over 2 seconds, standing knee almost straight.")

/* exercises.json: exercises[pelvic-drop].steps[3] */
N_("Lift it just above level over 2 seconds, using your standing hip.")

/* exercises.json: exercises[pelvic-drop].steps[4] */
N_("Hold for 1 second at the top.")

/* exercises.json: exercises[pelvic-drop].feel_it_here */
N_("the outer side of the standing hip")

/* exercises.json: exercises[pelvic-drop].mistakes[0] */
N_("bending the standing knee")

/* exercises.json: exercises[pelvic-drop].mistakes[1] and 1 more */
N_("twisting the body")

/* exercises.json: exercises[pelvic-drop].easier */
N_("let the hip sink less far")

/* exercises.json: exercises[pelvic-drop].harder */
N_("take longer on the way up and down")

/* exercises.json: exercises[pelvic-drop].why */
N_("A hip that stays level helps the knee below to stay in line.")

/* exercises.json: exercises[pelvic-drop].kneecap_load_note */
N_("Low: your standing knee stays almost straight.")

/* exercises.json: exercises[pelvic-drop].equipment[0] and 1 more */
N_("a low step of 10 to 15 cm")

/* exercises.json: exercises[pelvic-drop].equipment[1] and 2 more */
N_("a rail or wall to hold")

/* exercises.json: exercises[side-plank-hip-abduction].name */
N_("Side plank with leg lift")

/* exercises.json: exercises[side-plank-hip-abduction].muscles[1] and 1 more */
N_("side of the trunk")

/* exercises.json: exercises[side-plank-hip-abduction].dose_note */
N_("Start with your lower knee bent.")

/* exercises.json: exercises[side-plank-hip-abduction].steps[0] */
N_("Lie on your side with your elbow under your shoulder.")

/* exercises.json: exercises[side-plank-hip-abduction].steps[1] */
N_("Lift your hips until your body makes one line.")

/* exercises.json: exercises[side-plank-hip-abduction].steps[2] */
N_("Lift your top leg up and slightly back over 2 seconds.")

/* exercises.json: exercises[side-plank-hip-abduction].steps[3] */
N_("Hold for 2 seconds and keep breathing.")

/* exercises.json: exercises[side-plank-hip-abduction].steps[4] */
N_("Lower your leg over 2 seconds with your hips still up.")

/* exercises.json: exercises[side-plank-hip-abduction].feel_it_here */
N_("the outer side of both hips and the waist")

/* exercises.json: exercises[side-plank-hip-abduction].mistakes[0] */
N_("letting the hips sag")

/* exercises.json: exercises[side-plank-hip-abduction].mistakes[1] */
N_("rolling forward")

/* exercises.json: exercises[side-plank-hip-abduction].easier */
N_("keep your lower knee bent on the mat")

/* exercises.json: exercises[side-plank-hip-abduction].harder */
N_("keep your lower leg straight")

/* exercises.json: exercises[side-plank-hip-abduction].why */
N_("Trains the outer hips and the trunk together, for late in the plan.")

/* exercises.json: exercises[side-plank-hip-abduction].skip_if[0] */
N_("Shoulder pain? Leave this one out.")

/* exercises.json: exercises[side-plank-hip-abduction].kneecap_load_note */
N_("Little knee load. Bend the lower knee if the side of your knee is sore.")

/* exercises.json: exercises[side-plank-hip-abduction].evidence[0].text */
N_("In one study it used about 103 per cent of the outer hip muscle’s full test effort in the bottom leg.")

/* exercises.json: exercises[side-plank-hip-abduction].evidence[1].text */
N_("In the top leg it used about 89 per cent in the same study.")

/* exercises.json: exercises[single-leg-deadlift].name */
N_("One-leg deadlift")

/* exercises.json: exercises[single-leg-deadlift].steps[0] */
N_("Stand on one leg near a wall, with a soft knee.")

/* exercises.json: exercises[single-leg-deadlift].steps[1] */
N_("Tip forward from the hip over 2 seconds, with a long back.")

/* exercises.json: exercises[single-leg-deadlift].steps[2] */
N_("Reach your free leg straight back as you tip.")

/* exercises.json: exercises[single-leg-deadlift].steps[3] */
N_("Stop before your back rounds or your hips turn.")

/* exercises.json: exercises[single-leg-deadlift].steps[4] and 2 more */
N_("Stand up again over 2 seconds.")

/* exercises.json: exercises[single-leg-deadlift].feel_it_here */
N_("the buttock and the back of the standing thigh")

/* exercises.json: exercises[single-leg-deadlift].mistakes[0] */
N_("turning the hips open")

/* exercises.json: exercises[single-leg-deadlift].mistakes[1] and 1 more */
N_("rounding the back")

/* exercises.json: exercises[single-leg-deadlift].mistakes[2] */
N_("letting the knee wander in")

/* exercises.json: exercises[single-leg-deadlift].easier */
N_("tip less far, with a hand on the wall")

/* exercises.json: exercises[single-leg-deadlift].harder and 1 more */
N_("hold a weight")

/* exercises.json: exercises[single-leg-deadlift].why */
N_("Teaches the hip to carry load while the knee stays in line.")

/* exercises.json: exercises[single-leg-deadlift].kneecap_load_note */
N_("Low to moderate: the knee bends 15 to 25 degrees, and the load moves to the hip.")

/* exercises.json: exercises[quad-set].name */
N_("Thigh squeeze")

/* exercises.json: exercises[quad-set].muscles[0] */
N_("whole front thigh (quadriceps)")

/* exercises.json: exercises[quad-set].steps[0] */
N_("Sit or lie with one leg straight, a rolled towel under that knee.")

/* exercises.json: exercises[quad-set].steps[1] */
N_("Pull the toes of that foot up.")

/* exercises.json: exercises[quad-set].steps[2] */
N_("Press the back of your knee down into the towel.")

/* exercises.json: exercises[quad-set].steps[3] */
N_("Hold for 5 seconds and keep breathing.")

/* exercises.json: exercises[quad-set].steps[4] */
N_("Relax your thigh fully before the next one.")

/* exercises.json: exercises[quad-set].feel_it_here */
N_("the front of the thigh, the inner side too")

/* exercises.json: exercises[quad-set].mistakes[0] and 1 more */
N_("holding the breath")

/* exercises.json: exercises[quad-set].mistakes[1] */
N_("squeezing the buttocks instead")

/* exercises.json: exercises[quad-set].easier */
N_("press less hard")

/* exercises.json: exercises[quad-set].harder */
N_("press a little harder")

/* exercises.json: exercises[quad-set].why */
N_("Trains the whole front thigh, which guides the kneecap as the knee straightens.")

/* exercises.json: exercises[quad-set].kneecap_load_note */
N_("Almost none. Near straight only a small part of the kneecap touches the bone behind it, but no weight presses on it.")

/* exercises.json: exercises[quad-set].equipment[0] and 1 more */
N_("a rolled towel")

/* exercises.json: exercises[straight-leg-raise].name */
N_("Straight leg raise")

/* exercises.json: exercises[straight-leg-raise].muscles[0] and 22 more */
N_("front thigh (quadriceps)")

/* exercises.json: exercises[straight-leg-raise].muscles[1] and 1 more */
N_("front of the hip (hip flexors)")

/* exercises.json: exercises[straight-leg-raise].steps[0] */
N_("Lie on your back with one knee bent and the other leg straight.")

/* exercises.json: exercises[straight-leg-raise].steps[1] */
N_("Tighten the straight thigh until that knee locks.")

/* exercises.json: exercises[straight-leg-raise].steps[2] */
N_("Lift the straight leg over 2 seconds, as high as the other knee.")

/* exercises.json: exercises[straight-leg-raise].steps[3] and 2 more */
N_("Hold for 2 seconds.")

/* exercises.json: exercises[straight-leg-raise].steps[4] */
N_("Lower it slowly over 2 to 3 seconds, with the knee straight.")

/* exercises.json: exercises[straight-leg-raise].feel_it_here and 2 more */
N_("the front of the thigh")

/* exercises.json: exercises[straight-leg-raise].mistakes[0] */
N_("letting the knee bend on the way")

/* exercises.json: exercises[straight-leg-raise].why */
N_("Trains the front thigh, inner part too, while your knee rests straight.")

/* exercises.json: exercises[straight-leg-raise].kneecap_load_note */
N_("Almost none: your knee stays straight and does not bend under load.")

/* exercises.json: exercises[straight-leg-raise].evidence[0].text */
N_("In one study it worked the inner thigh muscle (vastus medialis) more than standing on one leg or squatting on two legs.")

/* exercises.json: exercises[short-arc-quad].name */
N_("Short arc knee straightening")

/* exercises.json: exercises[short-arc-quad].steps[0] */
N_("Lie on your back with a thick towel roll under one thigh.")

/* exercises.json: exercises[short-arc-quad].steps[1] */
N_("Let that knee bend until your heel rests on the floor.")

/* exercises.json: exercises[short-arc-quad].steps[2] */
N_("Lift your heel over 2 seconds until your knee is straight.")

/* exercises.json: exercises[short-arc-quad].steps[4] */
N_("Lower your heel slowly over 2 seconds.")

/* exercises.json: exercises[short-arc-quad].feel_it_here and 1 more */
N_("the front of the thigh, just above the knee")

/* exercises.json: exercises[short-arc-quad].mistakes[0] */
N_("kicking up fast")

/* exercises.json: exercises[short-arc-quad].mistakes[1] */
N_("adding weight too early")

/* exercises.json: exercises[short-arc-quad].easier */
N_("straighten your knee less far")

/* exercises.json: exercises[short-arc-quad].harder */
N_("add a light ankle weight, but only later")

/* exercises.json: exercises[short-arc-quad].why */
N_("Trains the last part of straightening, where the inner thigh helps to guide the kneecap.")

/* exercises.json: exercises[short-arc-quad].kneecap_load_note */
N_("Low without weight. A free leg loads the kneecap most from 30 degrees to straight, so drop it if it hurts.")

/* exercises.json: exercises[short-arc-quad].equipment[1] */
N_("a light ankle weight (later)")

/* exercises.json: exercises[isometric-knee-extension].name */
N_("Seated push at 60 degrees")

/* exercises.json: exercises[isometric-knee-extension].dose_note */
N_("Push at about 50 to 70 per cent of your full effort.")

/* exercises.json: exercises[isometric-knee-extension].steps[0] */
N_("Sit tall, one shin held by a strap or one foot against a wall.")

/* exercises.json: exercises[isometric-knee-extension].steps[1] */
N_("Bend that knee to two thirds of a right angle (60 degrees).")

/* exercises.json: exercises[isometric-knee-extension].steps[2] */
N_("Push your lower leg forward, building up over 2 to 3 seconds.")

/* exercises.json: exercises[isometric-knee-extension].steps[3] */
N_("Hold a steady push for 30 seconds and keep breathing.")

/* exercises.json: exercises[isometric-knee-extension].steps[4] */
N_("Ease off slowly over 2 seconds.")

/* exercises.json: exercises[isometric-knee-extension].mistakes[0] */
N_("jerking")

/* exercises.json: exercises[isometric-knee-extension].mistakes[1] */
N_("pushing on through pain above your limit")

/* exercises.json: exercises[isometric-knee-extension].easier */
N_("push less hard")

/* exercises.json: exercises[isometric-knee-extension].harder */
N_("push a little harder, up to 70 per cent of your full effort")

/* exercises.json: exercises[isometric-knee-extension].why */
N_("Builds thigh strength without moving a sore knee.")

/* exercises.json: exercises[isometric-knee-extension].kneecap_load_note */
N_("Moderate: you push without moving. At 60 degrees the kneecap spreads its load over a large area.")

/* exercises.json: exercises[isometric-knee-extension].equipment[1] */
N_("a strap or wall")

/* exercises.json: exercises[terminal-knee-extension].name */
N_("Standing knee straightening with band")

/* exercises.json: exercises[terminal-knee-extension].steps[0] */
N_("Stand facing the anchor with the band behind one knee.")

/* exercises.json: exercises[terminal-knee-extension].steps[1] */
N_("Step back until the band is tight, that knee softly bent.")

/* exercises.json: exercises[terminal-knee-extension].steps[2] */
N_("Push your knee back to straight over 2 seconds, heel down.")

/* exercises.json: exercises[terminal-knee-extension].steps[4] */
N_("Let your knee bend again slowly over 2 seconds.")

/* exercises.json: exercises[terminal-knee-extension].mistakes[0] */
N_("snapping the knee into lock")

/* exercises.json: exercises[terminal-knee-extension].mistakes[1] */
N_("leaning back")

/* exercises.json: exercises[terminal-knee-extension].why */
N_("Trains the thigh to guide the kneecap while you stand.")

/* exercises.json: exercises[terminal-knee-extension].skip_if[0] and 2 more */
N_("No firm anchor for the band? Leave this one out.")

/* exercises.json: exercises[terminal-knee-extension].kneecap_load_note */
N_("Low: standing with 0 to 30 degrees of bend puts little stress on the kneecap.")

/* exercises.json: exercises[terminal-knee-extension].equipment[0] and 1 more */
N_("a long band with a firm anchor")

/* exercises.json: exercises[ball-squeeze-mini-squat].name */
N_("Mini squat with ball squeeze")

/* exercises.json: exercises[ball-squeeze-mini-squat].muscles[1] */
N_("inner thigh (adductors)")

/* exercises.json: exercises[ball-squeeze-mini-squat].steps[0] */
N_("Stand with a ball or cushion between your knees.")

/* exercises.json: exercises[ball-squeeze-mini-squat].steps[1] */
N_("Squeeze it lightly and push your hips back.")

/* exercises.json: exercises[ball-squeeze-mini-squat].steps[2] and 2 more */
N_("Bend your knees over 2 seconds, halfway to a right angle (45 degrees).")

/* exercises.json: exercises[ball-squeeze-mini-squat].steps[3] */
N_("Hold for 2 seconds with your heels down.")

/* exercises.json: exercises[ball-squeeze-mini-squat].steps[4] */
N_("Stand up tall over 2 seconds.")

/* exercises.json: exercises[ball-squeeze-mini-squat].feel_it_here */
N_("the front and the inner side of the thighs")

/* exercises.json: exercises[ball-squeeze-mini-squat].mistakes[0] */
N_("squeezing so hard that the knees cave in")

/* exercises.json: exercises[ball-squeeze-mini-squat].mistakes[1] and 1 more */
N_("lifting the heels")

/* exercises.json: exercises[ball-squeeze-mini-squat].easier and 1 more */
N_("bend less far")

/* exercises.json: exercises[ball-squeeze-mini-squat].harder */
N_("hold for longer at the bottom")

/* exercises.json: exercises[ball-squeeze-mini-squat].why */
N_("Trains the whole thigh, inner part too, in a small and calm squat.")

/* exercises.json: exercises[ball-squeeze-mini-squat].kneecap_load_note */
N_("Low, if you stay between 0 and 45 degrees.")

/* exercises.json: exercises[ball-squeeze-mini-squat].equipment[0] */
N_("a ball or cushion")

/* exercises.json: exercises[ball-squeeze-mini-squat].evidence[0].text */
N_("In one study the inner thigh muscle (VMO) worked a little more than the outer one (VL), at 1.14 to 1.")

/* exercises.json: exercises[sit-to-stand].name */
N_("Controlled sit to stand")

/* exercises.json: exercises[sit-to-stand].steps[0] */
N_("Sit near the front of a chair with your feet tucked back.")

/* exercises.json: exercises[sit-to-stand].steps[1] */
N_("Lean forward until your nose is over your toes.")

/* exercises.json: exercises[sit-to-stand].steps[2] */
N_("Stand up over 2 seconds without using your hands.")

/* exercises.json: exercises[sit-to-stand].steps[3] and 1 more */
N_("Keep your knees in line with your toes.")

/* exercises.json: exercises[sit-to-stand].steps[4] */
N_("Sit down slowly over 2 to 3 seconds.")

/* exercises.json: exercises[sit-to-stand].feel_it_here and 4 more */
N_("the front of the thighs and the buttocks")

/* exercises.json: exercises[sit-to-stand].mistakes[0] and 1 more */
N_("letting the knees touch")

/* exercises.json: exercises[sit-to-stand].mistakes[1] */
N_("dropping onto the chair")

/* exercises.json: exercises[sit-to-stand].easier */
N_("raise the seat with cushions")

/* exercises.json: exercises[sit-to-stand].harder */
N_("pause just above the seat on the way down")

/* exercises.json: exercises[sit-to-stand].why */
N_("Practises a move you do each day, with hips and thighs sharing the load.")

/* exercises.json: exercises[sit-to-stand].kneecap_load_note */
N_("Moderate: your knees start past 90 degrees. A higher seat lowers the load.")

/* exercises.json: exercises[wall-sit].name */
N_("Wall sit")

/* exercises.json: exercises[wall-sit].dose_note */
N_("Hold at 45 degrees at first, later at 60.")

/* exercises.json: exercises[wall-sit].steps[0] */
N_("Stand with your back flat on a wall, feet one step out.")

/* exercises.json: exercises[wall-sit].steps[1] */
N_("Slide down over 3 seconds, knees halfway to a right angle (45 degrees).")

/* exercises.json: exercises[wall-sit].steps[2] */
N_("Keep your shins upright and your weight on your heels.")

/* exercises.json: exercises[wall-sit].steps[3] */
N_("Hold for 30 seconds and keep breathing.")

/* exercises.json: exercises[wall-sit].steps[4] */
N_("Slide back up over 3 seconds.")

/* exercises.json: exercises[wall-sit].feel_it_here and 2 more */
N_("the front of the thighs")

/* exercises.json: exercises[wall-sit].mistakes[0] */
N_("setting the feet too close to the wall")

/* exercises.json: exercises[wall-sit].mistakes[1] */
N_("sliding past 60 degrees too early")

/* exercises.json: exercises[wall-sit].easier */
N_("slide down less far")

/* exercises.json: exercises[wall-sit].harder */
N_("slide down to 60 degrees")

/* exercises.json: exercises[wall-sit].why */
N_("Builds the thigh strength that helps your knee to bear load.")

/* exercises.json: exercises[wall-sit].kneecap_load_note */
N_("Moderate: stress climbs as you go deeper. Feet further out lower it.")

/* exercises.json: exercises[wall-sit].equipment[0] and 6 more */
N_("a wall")

/* exercises.json: exercises[leg-press-0-45].name */
N_("Leg press, top half")

/* exercises.json: exercises[leg-press-0-45].steps[0] */
N_("Sit in the machine with your feet high and hip width apart.")

/* exercises.json: exercises[leg-press-0-45].steps[3] */
N_("Push back out over 2 seconds.")

/* exercises.json: exercises[leg-press-0-45].steps[4] */
N_("Stop just before your knees lock.")

/* exercises.json: exercises[leg-press-0-45].mistakes[0] */
N_("going too deep")

/* exercises.json: exercises[leg-press-0-45].mistakes[1] and 2 more */
N_("letting the knees move in")

/* exercises.json: exercises[leg-press-0-45].easier and 2 more */
N_("use less weight")

/* exercises.json: exercises[leg-press-0-45].harder and 2 more */
N_("add 2 to 10 per cent more weight")

/* exercises.json: exercises[leg-press-0-45].why */
N_("Builds thigh strength in the range that is kind to the kneecap.")

/* exercises.json: exercises[leg-press-0-45].kneecap_load_note */
N_("Moderate. Bent less than about 48 degrees, a leg press loads the kneecap less than a leg extension machine.")

/* exercises.json: exercises[leg-press-0-45].equipment[0] */
N_("a leg press machine")

/* exercises.json: exercises[leg-press-0-45].evidence[0].text */
N_("In one study the one-leg press was among the exercises that worked the inner thigh muscle (vastus medialis) most.")

/* exercises.json: exercises[open-chain-knee-extension].name */
N_("Knee extension, 90 to 45 degrees")

/* exercises.json: exercises[open-chain-knee-extension].steps[0] */
N_("Sit tall with the machine pad or a weight on one ankle.")

/* exercises.json: exercises[open-chain-knee-extension].steps[1] */
N_("Start with that knee bent to a right angle (90 degrees).")

/* exercises.json: exercises[open-chain-knee-extension].steps[2] */
N_("Lift your foot over 2 seconds until the knee is halfway straight.")

/* exercises.json: exercises[open-chain-knee-extension].steps[3] */
N_("Hold for 1 second and go no further.")

/* exercises.json: exercises[open-chain-knee-extension].steps[4] */
N_("Lower your foot slowly over 3 seconds.")

/* exercises.json: exercises[open-chain-knee-extension].mistakes[0] */
N_("going to full straight under load")

/* exercises.json: exercises[open-chain-knee-extension].mistakes[1] */
N_("swinging the leg")

/* exercises.json: exercises[open-chain-knee-extension].why */
N_("Builds the front thigh in the range that is kind to the kneecap.")

/* exercises.json: exercises[open-chain-knee-extension].kneecap_load_note */
N_("Moderate: with a free leg, the kneecap has the least stress from 90 to 45 degrees.")

/* exercises.json: exercises[open-chain-knee-extension].equipment[0] */
N_("a leg machine or ankle weight")

/* exercises.json: exercises[step-up].name */
N_("Forward step-up")

/* exercises.json: exercises[step-up].steps[0] */
N_("Stand facing a step with one whole foot on it.")

/* exercises.json: exercises[step-up].steps[1] */
N_("Lean slightly forward over that foot.")

/* exercises.json: exercises[step-up].steps[2] */
N_("Push through that heel and rise over 2 seconds.")

/* exercises.json: exercises[step-up].steps[3] */
N_("Stand tall on that leg for a moment.")

/* exercises.json: exercises[step-up].steps[4] */
N_("Lower yourself on the same leg over 2 seconds.")

/* exercises.json: exercises[step-up].feel_it_here */
N_("the front of the thigh and the buttock of the top leg")

/* exercises.json: exercises[step-up].mistakes[0] */
N_("pushing off with the back foot")

/* exercises.json: exercises[step-up].mistakes[1] */
N_("letting the knee fall in")

/* exercises.json: exercises[step-up].easier and 3 more */
N_("use a lower step")

/* exercises.json: exercises[step-up].harder and 2 more */
N_("use a higher step, up to 20 cm")

/* exercises.json: exercises[step-up].why */
N_("Builds the strength and the line you need for stairs.")

/* exercises.json: exercises[step-up].kneecap_load_note */
N_("Moderate: less kneecap load than stepping down from the same height.")

/* exercises.json: exercises[step-up].equipment[0] and 3 more */
N_("a step of 10 to 20 cm")

/* exercises.json: exercises[step-up].evidence[0].text */
N_("In one study it used about 63 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[step-up].evidence[1].text */
N_("It used about 29 per cent of the buttock muscle’s full effort in the same study.")

/* exercises.json: exercises[lateral-step-up].name */
N_("Side step-up")

/* exercises.json: exercises[lateral-step-up].steps[0] */
N_("Stand sideways on a step, with one foot over the side.")

/* exercises.json: exercises[lateral-step-up].steps[1] */
N_("Push your hips back and bend your standing knee over 2 seconds.")

/* exercises.json: exercises[lateral-step-up].steps[2] */
N_("Tap the floor lightly with your free heel.")

/* exercises.json: exercises[lateral-step-up].steps[3] */
N_("Rise over 2 seconds, using only the leg on the step.")

/* exercises.json: exercises[lateral-step-up].steps[4] */
N_("Keep your hips level all the way.")

/* exercises.json: exercises[lateral-step-up].feel_it_here */
N_("the front of the thigh and the outer hip of the top leg")

/* exercises.json: exercises[lateral-step-up].mistakes[0] */
N_("dropping the last few centimetres")

/* exercises.json: exercises[lateral-step-up].mistakes[1] */
N_("pushing the hip out to the side")

/* exercises.json: exercises[lateral-step-up].why */
N_("Trains thigh and outer hip together, as stairs ask of them.")

/* exercises.json: exercises[lateral-step-up].kneecap_load_note */
N_("Moderate: about the same as the forward step-up.")

/* exercises.json: exercises[lateral-step-up].evidence[0].text */
N_("In one study it used about 61 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[lateral-step-up].evidence[1].text */
N_("It used about 31 per cent of the buttock muscle’s full effort in the same study.")

/* exercises.json: exercises[bodyweight-squat].name */
N_("Squat to 45-60 degrees")

/* exercises.json: exercises[bodyweight-squat].steps[0] */
N_("Stand with your feet shoulder width apart.")

/* exercises.json: exercises[bodyweight-squat].steps[1] */
N_("Push your hips back and lean your chest forward.")

/* exercises.json: exercises[bodyweight-squat].steps[3] */
N_("Keep your heels down and each knee over its second toe.")

/* exercises.json: exercises[bodyweight-squat].mistakes[2] */
N_("staying upright with the knees far forward")

/* exercises.json: exercises[bodyweight-squat].easier */
N_("stop before pain passes your limit")

/* exercises.json: exercises[bodyweight-squat].harder */
N_("go down to 60 degrees")

/* exercises.json: exercises[bodyweight-squat].why */
N_("Trains hips and thighs together in a move you use each day.")

/* exercises.json: exercises[bodyweight-squat].kneecap_load_note */
N_("Moderate. Stay within 0 to 45 degrees at first: stress rises steeply past 60.")

/* exercises.json: exercises[goblet-squat].name */
N_("Squat with a weight")

/* exercises.json: exercises[goblet-squat].steps[0] */
N_("Stand with feet shoulder width apart, a weight held at your chest.")

/* exercises.json: exercises[goblet-squat].steps[1] */
N_("Sit down between your heels over 2 seconds.")

/* exercises.json: exercises[goblet-squat].steps[2] */
N_("Stop when your knees bend two thirds of a right angle (60 degrees).")

/* exercises.json: exercises[goblet-squat].steps[3] */
N_("Push up evenly with both legs over 2 seconds.")

/* exercises.json: exercises[goblet-squat].why */
N_("Builds how much load your hips and thighs can carry, late in the plan.")

/* exercises.json: exercises[goblet-squat].kneecap_load_note */
N_("High when deeper than 60 degrees, so it comes late in the plan.")

/* exercises.json: exercises[goblet-squat].equipment[0] */
N_("a weight or backpack")

/* exercises.json: exercises[split-squat].name */
N_("Split squat")

/* exercises.json: exercises[split-squat].steps[0] */
N_("Stand in a long stride, with a wall in reach.")

/* exercises.json: exercises[split-squat].steps[1] */
N_("Lean your body a little forward.")

/* exercises.json: exercises[split-squat].steps[2] */
N_("Lower your back knee straight down over 2 seconds.")

/* exercises.json: exercises[split-squat].steps[3] */
N_("Stop before your back knee touches the floor, front shin nearly upright.")

/* exercises.json: exercises[split-squat].steps[4] */
N_("Push up through the front heel over 2 seconds.")

/* exercises.json: exercises[split-squat].feel_it_here and 1 more */
N_("the front of the thigh and the buttock of the front leg")

/* exercises.json: exercises[split-squat].mistakes[0] */
N_("taking a short stride that loads the kneecap more")

/* exercises.json: exercises[split-squat].mistakes[1] */
N_("letting the front knee cave in")

/* exercises.json: exercises[split-squat].easier and 1 more */
N_("go down less far")

/* exercises.json: exercises[split-squat].harder and 1 more */
N_("hold for a moment at the bottom")

/* exercises.json: exercises[split-squat].why */
N_("Trains hip and thigh of one leg to work as a team.")

/* exercises.json: exercises[split-squat].kneecap_load_note */
N_("Moderate: a long stride and a slight lean forward lower the load.")

/* exercises.json: exercises[reverse-lunge].name */
N_("Reverse lunge")

/* exercises.json: exercises[reverse-lunge].steps[0] */
N_("Stand tall with your feet hip width apart.")

/* exercises.json: exercises[reverse-lunge].steps[1] */
N_("Step straight back with one foot.")

/* exercises.json: exercises[reverse-lunge].steps[2] */
N_("Bend your front knee over 2 seconds, with its shin nearly upright.")

/* exercises.json: exercises[reverse-lunge].steps[3] */
N_("Stop just before your back knee touches the floor.")

/* exercises.json: exercises[reverse-lunge].steps[4] */
N_("Push through the front leg to stand again, taking 2 seconds.")

/* exercises.json: exercises[reverse-lunge].mistakes[0] */
N_("slamming the back knee down")

/* exercises.json: exercises[reverse-lunge].mistakes[1] */
N_("letting the body fall forward")

/* exercises.json: exercises[reverse-lunge].why */
N_("Trains one leg at a time to slow you down with control.")

/* exercises.json: exercises[reverse-lunge].kneecap_load_note */
N_("Moderate: stepping back is usually easier on the kneecap than stepping forward.")

/* exercises.json: exercises[spanish-squat].name */
N_("Spanish squat")

/* exercises.json: exercises[spanish-squat].muscles[0] and 2 more */
N_("middle front thigh (rectus femoris)")

/* exercises.json: exercises[spanish-squat].muscles[1] and 2 more */
N_("outer front thigh (vastus lateralis, VL)")

/* exercises.json: exercises[spanish-squat].steps[0] */
N_("Stand facing the anchor with the band behind both knees.")

/* exercises.json: exercises[spanish-squat].steps[1] */
N_("Step back until the band is tight, then lean into it.")

/* exercises.json: exercises[spanish-squat].steps[2] */
N_("Sit back over 3 seconds, knees two thirds of a right angle (60 degrees).")

/* exercises.json: exercises[spanish-squat].steps[3] */
N_("Hold still for 30 seconds with your shins upright.")

/* exercises.json: exercises[spanish-squat].steps[4] */
N_("Stand up over 3 seconds.")

/* exercises.json: exercises[spanish-squat].mistakes[0] */
N_("trusting a weak anchor")

/* exercises.json: exercises[spanish-squat].mistakes[1] */
N_("letting the knees drift forward")

/* exercises.json: exercises[spanish-squat].easier */
N_("sit down less far")

/* exercises.json: exercises[spanish-squat].harder */
N_("sit down to 80 degrees")

/* exercises.json: exercises[spanish-squat].why */
N_("Builds strong thighs that can bear more load, late in the plan.")

/* exercises.json: exercises[spanish-squat].kneecap_load_note */
N_("High: your front thighs hold a strong push, with the shins upright.")

/* exercises.json: exercises[spanish-squat].equipment[0] */
N_("a strong, long band with a firm anchor")

/* exercises.json: exercises[decline-squat].name */
N_("Decline squat (two legs)")

/* exercises.json: exercises[decline-squat].steps[0] */
N_("Stand on the wedge with your heels on the high side.")

/* exercises.json: exercises[decline-squat].steps[1] */
N_("Keep your upper body upright.")

/* exercises.json: exercises[decline-squat].steps[2] */
N_("Bend both knees over 2 seconds, two thirds of a right angle (60 degrees).")

/* exercises.json: exercises[decline-squat].steps[3] */
N_("Push up with both legs over 2 seconds.")

/* exercises.json: exercises[decline-squat].mistakes[0] */
N_("using one leg too early")

/* exercises.json: exercises[decline-squat].mistakes[1] */
N_("dropping down")

/* exercises.json: exercises[decline-squat].harder and 3 more */
N_("take longer on the way down")

/* exercises.json: exercises[decline-squat].why */
N_("Prepares the thighs for high loads once your knee is settled.")

/* exercises.json: exercises[decline-squat].skip_if[0] and 1 more */
N_("Pain above 2 of 10 in daily life? Wait with this one.")

/* exercises.json: exercises[decline-squat].kneecap_load_note */
N_("High: about the highest kneecap load of common exercises. The one-leg form reached 8.2 times body weight, so wait until pain has settled.")

/* exercises.json: exercises[decline-squat].equipment[0] */
N_("a 25 degree wedge")

/* exercises.json: exercises[step-down].name */
N_("Step-down")

/* exercises.json: exercises[step-down].muscles[0] */
N_("front thigh as it lowers you (quadriceps)")

/* exercises.json: exercises[step-down].steps[0] */
N_("Stand at the edge of a step, with a rail or wall in reach.")

/* exercises.json: exercises[step-down].steps[1] */
N_("Hold one foot out in front, over the edge.")

/* exercises.json: exercises[step-down].steps[2] */
N_("Bend your standing knee over 2 seconds, hips back.")

/* exercises.json: exercises[step-down].steps[3] */
N_("Touch the floor lightly with your heel, without landing on it.")

/* exercises.json: exercises[step-down].steps[4] */
N_("Push back up over 2 seconds, knee over the second toe.")

/* exercises.json: exercises[step-down].feel_it_here */
N_("the front of the thigh of the standing leg")

/* exercises.json: exercises[step-down].mistakes[1] and 5 more */
N_("letting the knee move in")

/* exercises.json: exercises[step-down].mistakes[2] */
N_("falling the last part")

/* exercises.json: exercises[step-down].why */
N_("Trains the way down stairs, where sore knees often complain.")

/* exercises.json: exercises[step-down].kneecap_load_note */
N_("High: more kneecap load than both step-ups, most of it on the way down.")

/* exercises.json: exercises[single-leg-squat-box].name */
N_("One-leg squat to a box")

/* exercises.json: exercises[single-leg-squat-box].steps[0] */
N_("Stand on one leg with your back to a chair, arms forward.")

/* exercises.json: exercises[single-leg-squat-box].steps[1] */
N_("Reach your hips back and sink over 2 seconds.")

/* exercises.json: exercises[single-leg-squat-box].steps[2] */
N_("Touch the seat lightly, with your hips level.")

/* exercises.json: exercises[single-leg-squat-box].steps[3] and 1 more */
N_("Push up over 2 seconds, with your knee over your toes.")

/* exercises.json: exercises[single-leg-squat-box].feel_it_here */
N_("the front of the thigh and the buttock of the standing leg")

/* exercises.json: exercises[single-leg-squat-box].mistakes[1] */
N_("sitting down with full weight")

/* exercises.json: exercises[single-leg-squat-box].easier */
N_("use a higher seat")

/* exercises.json: exercises[single-leg-squat-box].harder */
N_("use a lower seat")

/* exercises.json: exercises[single-leg-squat-box].why */
N_("Brings hip, thigh and balance together on one leg.")

/* exercises.json: exercises[single-leg-squat-box].kneecap_load_note */
N_("High: a higher seat lowers it.")

/* exercises.json: exercises[single-leg-squat-box].equipment[0] */
N_("a chair or box")

/* exercises.json: exercises[single-leg-squat-box].evidence[0].text */
N_("In one study it used about 82 per cent of the outer hip muscle’s full effort.")

/* exercises.json: exercises[stationary-cycling].name */
N_("Easy cycling warm-up")

/* exercises.json: exercises[stationary-cycling].muscles[2] and 1 more */
N_("calf (gastrocnemius and soleus)")

/* exercises.json: exercises[stationary-cycling].dose_note */
N_("Ride for 10 minutes at an easy pace at which you can talk.")

/* exercises.json: exercises[stationary-cycling].steps[0] */
N_("Set the saddle high, so your knee stays soft at the bottom.")

/* exercises.json: exercises[stationary-cycling].steps[1] */
N_("Choose a light gear.")

/* exercises.json: exercises[stationary-cycling].steps[2] */
N_("Pedal with quick, light legs for 10 minutes.")

/* exercises.json: exercises[stationary-cycling].steps[3] */
N_("Keep to a pace at which you can talk with ease.")

/* exercises.json: exercises[stationary-cycling].steps[4] */
N_("Stop if your pain goes above 3 of 10.")

/* exercises.json: exercises[stationary-cycling].feel_it_here */
N_("the front of both thighs, warm but not strained")

/* exercises.json: exercises[stationary-cycling].mistakes[0] */
N_("setting the saddle low")

/* exercises.json: exercises[stationary-cycling].mistakes[1] */
N_("choosing a heavy gear")

/* exercises.json: exercises[stationary-cycling].easier */
N_("ride for 5 minutes")

/* exercises.json: exercises[stationary-cycling].harder */
N_("ride a little longer")

/* exercises.json: exercises[stationary-cycling].why */
N_("Warms your legs and moves the knee with little load.")

/* exercises.json: exercises[stationary-cycling].kneecap_load_note */
N_("Low: a high saddle keeps both the bend and the load small.")

/* exercises.json: exercises[stationary-cycling].equipment[0] */
N_("an exercise bike")

/* exercises.json: exercises[tfl-hip-flexor-stretch].name */
N_("Kneeling hip and TFL stretch")

/* exercises.json: exercises[tfl-hip-flexor-stretch].muscles[0] and 2 more */
N_("front hip pocket (tensor fasciae latae, TFL)")

/* exercises.json: exercises[tfl-hip-flexor-stretch].steps[0] */
N_("Kneel on one padded knee, with the other foot flat in front.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].steps[1] */
N_("Tuck your tail under and shift forward over 3 seconds.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].steps[2] */
N_("Reach up with the arm on the kneeling side and lean away.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].steps[3] and 4 more */
N_("Hold for 30 seconds and breathe easily.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].steps[4] and 2 more */
N_("Come back slowly over 3 seconds.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].feel_it_here */
N_("the front and side of the kneeling hip")

/* exercises.json: exercises[tfl-hip-flexor-stretch].mistakes[1] */
N_("leaning without tucking the tail")

/* exercises.json: exercises[tfl-hip-flexor-stretch].easier */
N_("leave out the arm")

/* exercises.json: exercises[tfl-hip-flexor-stretch].harder */
N_("shift a little further forward")

/* exercises.json: exercises[tfl-hip-flexor-stretch].why */
N_("Eases the hip muscles that pull on the IT band from above.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].skip_if[0] */
N_("Kneeling hurts? Do the standing cross-leg side stretch instead.")

/* exercises.json: exercises[tfl-hip-flexor-stretch].kneecap_load_note */
N_("Low: pad your knee. If kneeling hurts, do it standing.")

/* exercises.json: exercises[standing-itb-cross-stretch].name */
N_("Standing cross-leg side stretch")

/* exercises.json: exercises[standing-itb-cross-stretch].muscles[1] */
N_("part of the buttock that pulls on the IT band (gluteus maximus)")

/* exercises.json: exercises[standing-itb-cross-stretch].steps[0] */
N_("Stand side-on to a wall, near hand on it, far leg crossed behind.")

/* exercises.json: exercises[standing-itb-cross-stretch].steps[1] */
N_("Push your far hip out, away from the wall.")

/* exercises.json: exercises[standing-itb-cross-stretch].steps[2] */
N_("Reach your far arm overhead and lean to the wall over 3 seconds.")

/* exercises.json: exercises[standing-itb-cross-stretch].steps[3] */
N_("Hold for 30 seconds without bouncing.")

/* exercises.json: exercises[standing-itb-cross-stretch].feel_it_here */
N_("the outer side of the hip on the crossed leg")

/* exercises.json: exercises[standing-itb-cross-stretch].mistakes[0] */
N_("bending forward")

/* exercises.json: exercises[standing-itb-cross-stretch].mistakes[1] */
N_("twisting")

/* exercises.json: exercises[standing-itb-cross-stretch].easier */
N_("keep your arm down")

/* exercises.json: exercises[standing-itb-cross-stretch].harder */
N_("lean a little further")

/* exercises.json: exercises[standing-itb-cross-stretch].why */
N_("Eases the muscles that pull on the IT band; the band itself barely lengthens.")

/* exercises.json: exercises[standing-itb-cross-stretch].kneecap_load_note */
N_("Almost none. The band itself barely lengthens: you stretch the muscles that pull on it.")

/* exercises.json: exercises[side-lying-quad-stretch].name */
N_("Side-lying thigh stretch")

/* exercises.json: exercises[side-lying-quad-stretch].steps[0] */
N_("Lie on your side and hold your top ankle, or a strap around it.")

/* exercises.json: exercises[side-lying-quad-stretch].steps[1] */
N_("Tuck your tail under.")

/* exercises.json: exercises[side-lying-quad-stretch].steps[2] */
N_("Draw your top thigh back over 3 seconds, to a mild pull.")

/* exercises.json: exercises[side-lying-quad-stretch].steps[4] */
N_("Let your thigh come forward again over 3 seconds.")

/* exercises.json: exercises[side-lying-quad-stretch].feel_it_here */
N_("the front of the top thigh")

/* exercises.json: exercises[side-lying-quad-stretch].mistakes[0] */
N_("pulling the heel hard into the buttock")

/* exercises.json: exercises[side-lying-quad-stretch].easier */
N_("use a strap and bend your knee less")

/* exercises.json: exercises[side-lying-quad-stretch].harder */
N_("draw the thigh back a little further")

/* exercises.json: exercises[side-lying-quad-stretch].why */
N_("Eases the outer thigh muscle (VL), which can get tight when you run or cycle.")

/* exercises.json: exercises[side-lying-quad-stretch].kneecap_load_note */
N_("Low: a deep bend presses on the kneecap. If it hurts, use a strap and bend less.")

/* exercises.json: exercises[side-lying-quad-stretch].equipment[1] */
N_("a strap (optional)")

/* exercises.json: exercises[foam-roll-tfl].name */
N_("Roller: hip pocket (TFL) and buttock")

/* exercises.json: exercises[foam-roll-tfl].dose_note */
N_("Use slow strokes. Give the buttock half of each set.")

/* exercises.json: exercises[foam-roll-tfl].steps[0] */
N_("Lie face down, a roller or ball under the soft front of one hip.")

/* exercises.json: exercises[foam-roll-tfl].steps[1] */
N_("Turn your body a little to that side.")

/* exercises.json: exercises[foam-roll-tfl].steps[2] */
N_("Roll slowly, 3 seconds each way, staying off the bone.")

/* exercises.json: exercises[foam-roll-tfl].steps[3] */
N_("Press at 5 of 10 at most and keep breathing.")

/* exercises.json: exercises[foam-roll-tfl].steps[4] */
N_("Sit on the roller and roll the buttock of that side.")

/* exercises.json: exercises[foam-roll-tfl].feel_it_here */
N_("the soft front pocket of the hip, then the buttock")

/* exercises.json: exercises[foam-roll-tfl].mistakes[0] */
N_("rolling on bone")

/* exercises.json: exercises[foam-roll-tfl].easier and 1 more */
N_("put more weight on your arms and other leg")

/* exercises.json: exercises[foam-roll-tfl].harder and 1 more */
N_("put a little more weight on the roller")

/* exercises.json: exercises[foam-roll-tfl].why */
N_("Eases the hip muscles that pull on the IT band.")

/* exercises.json: exercises[foam-roll-tfl].skip_if[0] and 1 more */
N_("Blood thinners or easy bruising? Ask a clinician first.")

/* exercises.json: exercises[foam-roll-tfl].skip_if[1] and 1 more */
N_("Is one calf newly swollen, warm or sore? Do not roll. Get care the same day.")

/* exercises.json: exercises[foam-roll-tfl].kneecap_load_note */
N_("Almost none. The gain in range lasts only minutes, so use it before strength work.")

/* exercises.json: exercises[foam-roll-tfl].equipment[0] */
N_("a foam roller or ball")

/* exercises.json: exercises[foam-roll-vl].name */
N_("Roller: outer front thigh")

/* exercises.json: exercises[foam-roll-vl].steps[0] */
N_("Lie face down on your forearms, a roller under one thigh.")

/* exercises.json: exercises[foam-roll-vl].steps[1] */
N_("Turn a little to the outer side of that thigh.")

/* exercises.json: exercises[foam-roll-vl].steps[2] */
N_("Roll from mid thigh to a hand’s width above your knee.")

/* exercises.json: exercises[foam-roll-vl].steps[3] */
N_("Keep rolling slowly for 30 seconds, 3 seconds each way.")

/* exercises.json: exercises[foam-roll-vl].steps[4] */
N_("Stay clear of your kneecap.")

/* exercises.json: exercises[foam-roll-vl].feel_it_here */
N_("the outer front of the thigh")

/* exercises.json: exercises[foam-roll-vl].mistakes[0] */
N_("rolling right on the band beside the knee")

/* exercises.json: exercises[foam-roll-vl].mistakes[1] */
N_("pressing too hard")

/* exercises.json: exercises[foam-roll-vl].why */
N_("Eases the outer thigh muscle (VL), which pulls the kneecap outward.")

/* exercises.json: exercises[foam-roll-vl].kneecap_load_note */
N_("Almost none. Rolling has not been shown to change for long how stiff the band is.")

/* exercises.json: exercises[foam-roll-vl].equipment[0] */
N_("a foam roller")

/* exercises.json: exercises[figure-four-stretch].name */
N_("Figure-four buttock stretch")

/* exercises.json: exercises[figure-four-stretch].steps[0] */
N_("Lie on your back with both knees bent.")

/* exercises.json: exercises[figure-four-stretch].steps[1] */
N_("Cross one ankle over the other knee.")

/* exercises.json: exercises[figure-four-stretch].steps[2] */
N_("Pull the bottom thigh towards you with both hands over 3 seconds.")

/* exercises.json: exercises[figure-four-stretch].steps[3] */
N_("Hold for 30 seconds with your shoulders relaxed.")

/* exercises.json: exercises[figure-four-stretch].steps[4] */
N_("Let your leg go back slowly over 3 seconds.")

/* exercises.json: exercises[figure-four-stretch].feel_it_here */
N_("the buttock of the crossed leg")

/* exercises.json: exercises[figure-four-stretch].mistakes[0] */
N_("turning from the knee instead of the hip")

/* exercises.json: exercises[figure-four-stretch].easier */
N_("pull the thigh in less far")

/* exercises.json: exercises[figure-four-stretch].harder */
N_("pull the thigh in a little further")

/* exercises.json: exercises[figure-four-stretch].why */
N_("Eases the buttock, which pulls on the IT band from above.")

/* exercises.json: exercises[hamstring-strap-stretch].name */
N_("Hamstring stretch with strap")

/* exercises.json: exercises[hamstring-strap-stretch].steps[0] */
N_("Lie on your back, holding a strap around one foot.")

/* exercises.json: exercises[hamstring-strap-stretch].steps[1] */
N_("Keep your other leg flat or bent.")

/* exercises.json: exercises[hamstring-strap-stretch].steps[2] */
N_("Lift the leg in the strap straight up over 3 seconds, to a mild pull.")

/* exercises.json: exercises[hamstring-strap-stretch].steps[4] */
N_("Lower your leg slowly over 3 seconds.")

/* exercises.json: exercises[hamstring-strap-stretch].feel_it_here */
N_("the back of the thigh")

/* exercises.json: exercises[hamstring-strap-stretch].mistakes[0] */
N_("forcing the leg up")

/* exercises.json: exercises[hamstring-strap-stretch].mistakes[1] */
N_("staying there when the foot tingles")

/* exercises.json: exercises[hamstring-strap-stretch].easier */
N_("bend your other knee")

/* exercises.json: exercises[hamstring-strap-stretch].harder */
N_("lift a little higher")

/* exercises.json: exercises[hamstring-strap-stretch].why */
N_("A supple back thigh lets your hip and knee move freely together.")

/* exercises.json: exercises[hamstring-strap-stretch].skip_if[0] */
N_("Leg tingling or numbness? Leave this one out.")

/* exercises.json: exercises[hamstring-strap-stretch].equipment[0] */
N_("a strap")

/* exercises.json: exercises[calf-wall-stretch].name */
N_("Calf stretch, straight knee")

/* exercises.json: exercises[calf-wall-stretch].muscles[0] and 2 more */
N_("upper calf (gastrocnemius)")

/* exercises.json: exercises[calf-wall-stretch].steps[0] */
N_("Stand facing a wall, hands on it, one foot well back.")

/* exercises.json: exercises[calf-wall-stretch].steps[1] */
N_("Point your back foot straight ahead, with the heel heavy.")

/* exercises.json: exercises[calf-wall-stretch].steps[2] */
N_("Move your hips forward over 3 seconds, with the back knee straight.")

/* exercises.json: exercises[calf-wall-stretch].feel_it_here */
N_("the upper calf of the back leg")

/* exercises.json: exercises[calf-wall-stretch].mistakes[0] */
N_("turning the foot out")

/* exercises.json: exercises[calf-wall-stretch].mistakes[1] */
N_("letting the arch collapse")

/* exercises.json: exercises[calf-wall-stretch].easier */
N_("bring the back foot closer")

/* exercises.json: exercises[calf-wall-stretch].harder */
N_("move the back foot further away")

/* exercises.json: exercises[calf-wall-stretch].why */
N_("An ankle that bends well helps the whole leg to squat and step down.")

/* exercises.json: exercises[calf-wall-stretch].kneecap_load_note */
N_("Almost none. More ankle bend helps with the squat and the step-down.")

/* exercises.json: exercises[soleus-wall-stretch].name */
N_("Calf stretch, bent knee")

/* exercises.json: exercises[soleus-wall-stretch].muscles[0] and 3 more */
N_("lower calf (soleus)")

/* exercises.json: exercises[soleus-wall-stretch].steps[0] */
N_("Stand facing a wall, hands on it, one foot a short step back.")

/* exercises.json: exercises[soleus-wall-stretch].steps[1] */
N_("Bend both knees over 3 seconds, each over its second toe.")

/* exercises.json: exercises[soleus-wall-stretch].steps[2] */
N_("Keep your back heel down.")

/* exercises.json: exercises[soleus-wall-stretch].steps[4] */
N_("Straighten up slowly over 3 seconds.")

/* exercises.json: exercises[soleus-wall-stretch].feel_it_here */
N_("the lower calf of the back leg")

/* exercises.json: exercises[soleus-wall-stretch].mistakes[0] and 1 more */
N_("lifting the heel")

/* exercises.json: exercises[soleus-wall-stretch].easier */
N_("bend your knees less")

/* exercises.json: exercises[soleus-wall-stretch].harder */
N_("bend your knees a little more")

/* exercises.json: exercises[soleus-wall-stretch].why */
N_("An ankle that bends well helps your knee and hip on stairs.")

/* exercises.json: exercises[soleus-wall-stretch].kneecap_load_note */
N_("Low: your knees bend only a little.")

/* exercises.json: exercises[single-leg-balance].name */
N_("One-leg balance")

/* exercises.json: exercises[single-leg-balance].muscles[1] */
N_("foot and ankle")

/* exercises.json: exercises[single-leg-balance].steps[0] */
N_("Stand near a wall with your weight on one foot.")

/* exercises.json: exercises[single-leg-balance].steps[1] */
N_("Press heel, big toe and little toe into the floor.")

/* exercises.json: exercises[single-leg-balance].steps[2] */
N_("Lift your other foot, with your standing knee soft.")

/* exercises.json: exercises[single-leg-balance].steps[3] */
N_("Hold for 30 seconds, hips level, eyes on one spot.")

/* exercises.json: exercises[single-leg-balance].steps[4] */
N_("Lower your foot slowly.")

/* exercises.json: exercises[single-leg-balance].feel_it_here */
N_("the foot, the ankle and the outer hip you stand on")

/* exercises.json: exercises[single-leg-balance].mistakes[0] */
N_("locking the knee")

/* exercises.json: exercises[single-leg-balance].mistakes[1] */
N_("swaying the hip out")

/* exercises.json: exercises[single-leg-balance].easier */
N_("rest a fingertip on the wall")

/* exercises.json: exercises[single-leg-balance].harder */
N_("turn your head slowly from side to side")

/* exercises.json: exercises[single-leg-balance].why */
N_("Trains the timing of foot, knee and hip as one team.")

/* exercises.json: exercises[single-leg-balance].kneecap_load_note */
N_("Low: your standing knee is only softly bent.")

/* exercises.json: exercises[single-leg-reach].name */
N_("One-leg reach")

/* exercises.json: exercises[single-leg-reach].muscles[2] */
N_("ankle")

/* exercises.json: exercises[single-leg-reach].dose_note */
N_("Do 6 reaches in each of the 3 directions.")

/* exercises.json: exercises[single-leg-reach].steps[0] */
N_("Stand on one leg, with floor marks in front, beside and behind you.")

/* exercises.json: exercises[single-leg-reach].steps[1] */
N_("Bend your standing knee and reach the other foot forward over 2 seconds.")

/* exercises.json: exercises[single-leg-reach].steps[2] */
N_("Touch the mark lightly, with your standing knee over its toes.")

/* exercises.json: exercises[single-leg-reach].steps[3] */
N_("Come back to standing over 2 seconds.")

/* exercises.json: exercises[single-leg-reach].steps[4] */
N_("Repeat to the side and to the back.")

/* exercises.json: exercises[single-leg-reach].feel_it_here and 1 more */
N_("the thigh and the outer hip of the standing leg")

/* exercises.json: exercises[single-leg-reach].mistakes[1] */
N_("putting weight on the reaching foot")

/* exercises.json: exercises[single-leg-reach].easier */
N_("reach less far")

/* exercises.json: exercises[single-leg-reach].harder */
N_("reach a little further")

/* exercises.json: exercises[single-leg-reach].why */
N_("Trains your knee to stay in line while you move around it.")

/* exercises.json: exercises[single-leg-reach].kneecap_load_note */
N_("Moderate: the deeper you go, the more load. Start small.")

/* exercises.json: exercises[single-leg-reach].equipment[0] */
N_("marks on the floor")

/* exercises.json: exercises[hip-hinge].name */
N_("Hip hinge with a stick")

/* exercises.json: exercises[hip-hinge].muscles[2] */
N_("back")

/* exercises.json: exercises[hip-hinge].steps[0] */
N_("Stand with a stick along your back, touching head, back and tail.")

/* exercises.json: exercises[hip-hinge].steps[1] */
N_("Soften your knees.")

/* exercises.json: exercises[hip-hinge].steps[2] */
N_("Push your hips back over 2 seconds, with your shins upright.")

/* exercises.json: exercises[hip-hinge].steps[3] */
N_("Stop when the stick is about to lose touch.")

/* exercises.json: exercises[hip-hinge].feel_it_here */
N_("the back of the thighs and the buttocks")

/* exercises.json: exercises[hip-hinge].mistakes[0] */
N_("squatting instead of tipping at the hips")

/* exercises.json: exercises[hip-hinge].mistakes[1] */
N_("losing touch with the stick")

/* exercises.json: exercises[hip-hinge].easier */
N_("tip less far")

/* exercises.json: exercises[hip-hinge].why */
N_("Teaches you to load the hip instead of the knee.")

/* exercises.json: exercises[hip-hinge].kneecap_load_note */
N_("Low: your hips take the load, and your knees stay soft.")

/* exercises.json: exercises[hip-hinge].equipment[0] */
N_("a stick or broom")

/* exercises.json: exercises[mirror-step-down].name */
N_("Mirror step-down")

/* exercises.json: exercises[mirror-step-down].dose_note */
N_("Quality first: stop the set when the line breaks twice.")

/* exercises.json: exercises[mirror-step-down].steps[0] */
N_("Stand on a low step facing a mirror, one foot over the edge.")

/* exercises.json: exercises[mirror-step-down].steps[1] */
N_("Push your hips back a little.")

/* exercises.json: exercises[mirror-step-down].steps[2] */
N_("Bend your standing knee over 3 seconds, free heel towards the floor.")

/* exercises.json: exercises[mirror-step-down].steps[3] */
N_("Watch hip, knee and toes stay in one line.")

/* exercises.json: exercises[mirror-step-down].steps[4] */
N_("Rise over 2 seconds with your hips level.")

/* exercises.json: exercises[mirror-step-down].mistakes[0] */
N_("letting the knee cross the big toe")

/* exercises.json: exercises[mirror-step-down].mistakes[2] */
N_("leaning the body to the side")

/* exercises.json: exercises[mirror-step-down].easier */
N_("use a lower step or hold on")

/* exercises.json: exercises[mirror-step-down].why */
N_("Lets you see and steer the line of your knee.")

/* exercises.json: exercises[mirror-step-down].kneecap_load_note */
N_("Moderate: a low step keeps it there.")

/* exercises.json: exercises[mirror-step-down].equipment[0] */
N_("a mirror")

/* exercises.json: exercises[stair-practice].name */
N_("Stair practice")

/* exercises.json: exercises[stair-practice].dose_note */
N_("Count 8 steps for each leg.")

/* exercises.json: exercises[stair-practice].steps[0] */
N_("Stand at the foot of the stairs, with the rail in reach.")

/* exercises.json: exercises[stair-practice].steps[1] */
N_("Put your whole foot on the step and lean slightly forward.")

/* exercises.json: exercises[stair-practice].steps[3] */
N_("Come down slowly, taking 2 seconds for each step.")

/* exercises.json: exercises[stair-practice].steps[4] */
N_("Use the rail when you need it.")

/* exercises.json: exercises[stair-practice].mistakes[1] */
N_("dropping onto the lower foot")

/* exercises.json: exercises[stair-practice].easier */
N_("use the rail more")

/* exercises.json: exercises[stair-practice].why */
N_("Brings strength and a good line to stairs, where many sore knees hurt.")

/* exercises.json: exercises[stair-practice].kneecap_load_note */
N_("Moderate: about 3 times body weight, going up or down.")

/* exercises.json: exercises[stair-practice].equipment[0] */
N_("stairs")

/* exercises.json: exercises[running-cadence].name */
/* xgettext:no-c-format */
N_("Cadence run, +5 to +10 %")

/* exercises.json: exercises[running-cadence].muscles[0] */
N_("whole leg")

/* exercises.json: exercises[running-cadence].dose_note */
N_("Run for 10 minutes in all, with walk breaks. Add at most 10 minutes a week.")

/* exercises.json: exercises[running-cadence].steps[0] */
N_("Run at your usual pace and count your steps for 1 minute.")

/* exercises.json: exercises[running-cadence].steps[1] */
N_("Set a beat that is 5 to 10 per cent faster.")

/* exercises.json: exercises[running-cadence].steps[2] */
N_("Run to it with shorter, quicker and quiet steps.")

/* exercises.json: exercises[running-cadence].steps[3] */
N_("Lean slightly forward from your ankles.")

/* exercises.json: exercises[running-cadence].steps[4] */
N_("Walk if your pain goes above 2 of 10.")

/* exercises.json: exercises[running-cadence].feel_it_here */
N_("the whole leg, with light and quiet steps")

/* exercises.json: exercises[running-cadence].mistakes[0] */
N_("jumping straight to 180 steps a minute")

/* exercises.json: exercises[running-cadence].mistakes[1] */
N_("running faster at the same time")

/* exercises.json: exercises[running-cadence].easier */
N_("take more walk breaks")

/* exercises.json: exercises[running-cadence].harder */
N_("take fewer walk breaks")

/* exercises.json: exercises[running-cadence].why */
N_("Shorter steps lower the load on the kneecap while you run.")

/* exercises.json: exercises[running-cadence].skip_if[0] */
N_("Walking or stairs hurt above 2 of 10? Wait with this one.")

/* exercises.json: exercises[running-cadence].kneecap_load_note */
N_("Moderate. In one study 10 per cent more steps a minute cut the peak force on the kneecap by about 14 per cent. How long you run still counts.")

/* exercises.json: exercises[running-cadence].equipment[0] */
N_("a metronome or music")

/* exercises.json: exercises[running-man].name */
N_("Running-man drill")

/* exercises.json: exercises[running-man].steps[0] */
N_("Stand on one leg with a soft knee.")

/* exercises.json: exercises[running-man].steps[1] */
N_("Tip forward and sweep your free leg back over 2 seconds.")

/* exercises.json: exercises[running-man].steps[2] */
N_("Pull that knee forward as you rise, taking 2 seconds.")

/* exercises.json: exercises[running-man].steps[3] */
N_("Keep your standing foot planted and your knee over its toes.")

/* exercises.json: exercises[running-man].feel_it_here */
N_("the buttock and the outer hip of the standing leg")

/* exercises.json: exercises[running-man].easier */
N_("make the sweep smaller")

/* exercises.json: exercises[running-man].harder */
N_("make the sweep bigger, without a wobble")

/* exercises.json: exercises[running-man].why */
N_("Practises the line of running before you run.")

/* exercises.json: exercises[running-man].kneecap_load_note */
N_("Moderate: one knee bends a little under your whole weight.")

/* exercises.json: exercises[soft-landing].name */
N_("Soft two-leg landing")

/* exercises.json: exercises[soft-landing].steps[0] */
N_("Stand on a step with your feet hip width apart.")

/* exercises.json: exercises[soft-landing].steps[1] */
N_("Step off the edge, without jumping up.")

/* exercises.json: exercises[soft-landing].steps[2] */
N_("Land quietly on both feet, hips back, knees over toes.")

/* exercises.json: exercises[soft-landing].steps[3] */
N_("Hold still for 2 seconds.")

/* exercises.json: exercises[soft-landing].steps[4] */
N_("Stand up tall over 1 second.")

/* exercises.json: exercises[soft-landing].feel_it_here */
N_("the thighs and the buttocks as they catch you")

/* exercises.json: exercises[soft-landing].mistakes[0] */
N_("landing with stiff legs")

/* exercises.json: exercises[soft-landing].why */
N_("Teaches hips and thighs to catch fast loads, as in sport.")

/* exercises.json: exercises[soft-landing].kneecap_load_note */
N_("High: the load comes fast, so it belongs to the last phase only.")

/* exercises.json: exercises[short-foot].name */
N_("Short foot")

/* exercises.json: exercises[short-foot].muscles[0] */
N_("small muscles of the arch")

/* exercises.json: exercises[short-foot].steps[0] */
N_("Sit on a chair with both feet flat.")

/* exercises.json: exercises[short-foot].steps[1] */
N_("Draw the ball of one foot back to your heel.")

/* exercises.json: exercises[short-foot].steps[2] */
N_("Keep your toes long while the arch rises.")

/* exercises.json: exercises[short-foot].steps[3] */
N_("Hold for 5 seconds.")

/* exercises.json: exercises[short-foot].steps[4] */
N_("Let your arch sink again slowly.")

/* exercises.json: exercises[short-foot].feel_it_here */
N_("the arch of the foot")

/* exercises.json: exercises[short-foot].mistakes[0] */
N_("curling the toes")

/* exercises.json: exercises[short-foot].mistakes[1] */
N_("rolling to the outer edge")

/* exercises.json: exercises[short-foot].easier */
N_("make a smaller arch")

/* exercises.json: exercises[short-foot].harder */
N_("do it standing")

/* exercises.json: exercises[short-foot].why */
N_("A steady arch gives the knee above it a steady base.")

/* exercises.json: exercises[towel-curl].name */
N_("Towel curls")

/* exercises.json: exercises[towel-curl].muscles[0] */
N_("muscles that curl the toes (toe flexors)")

/* exercises.json: exercises[towel-curl].steps[0] */
N_("Sit with one foot flat on a towel.")

/* exercises.json: exercises[towel-curl].steps[1] */
N_("Pull the towel in with your toes over 1 second.")

/* exercises.json: exercises[towel-curl].steps[2] */
N_("Keep your heel down.")

/* exercises.json: exercises[towel-curl].steps[3] */
N_("Spread your toes wide before the next pull.")

/* exercises.json: exercises[towel-curl].feel_it_here */
N_("the sole of the foot")

/* exercises.json: exercises[towel-curl].easier */
N_("pull less hard")

/* exercises.json: exercises[towel-curl].harder */
N_("do it with a wet towel")

/* exercises.json: exercises[towel-curl].why */
N_("Trains the foot, the lowest link in the chain to the knee.")

/* exercises.json: exercises[towel-curl].equipment[0] */
N_("a towel")

/* exercises.json: exercises[band-foot-inversion].name */
N_("Band inward foot turn")

/* exercises.json: exercises[band-foot-inversion].muscles[0] and 1 more */
N_("inner shin muscle that holds the arch (tibialis posterior)")

/* exercises.json: exercises[band-foot-inversion].steps[0] */
N_("Sit tall with a band around the front of one foot.")

/* exercises.json: exercises[band-foot-inversion].steps[1] */
N_("Anchor the band out to that side, so it pulls your foot outwards.")

/* exercises.json: exercises[band-foot-inversion].steps[2] */
N_("Turn your sole inwards over 2 seconds.")

/* exercises.json: exercises[band-foot-inversion].steps[3] */
N_("Hold for 1 second with your knee still.")

/* exercises.json: exercises[band-foot-inversion].feel_it_here */
N_("the inner side of the ankle and the shin")

/* exercises.json: exercises[band-foot-inversion].mistakes[0] */
N_("turning the whole leg")

/* exercises.json: exercises[band-foot-inversion].why */
N_("Trains the muscle that holds your arch up under the knee.")

/* exercises.json: exercises[calf-raise].name */
N_("Two-leg calf raise")

/* exercises.json: exercises[calf-raise].steps[0] */
N_("Stand facing a wall with your fingertips on it.")

/* exercises.json: exercises[calf-raise].steps[1] */
N_("Rise onto your toes over 2 seconds, straight up.")

/* exercises.json: exercises[calf-raise].steps[2] */
N_("Press through your big toes and hold for 1 second.")

/* exercises.json: exercises[calf-raise].steps[3] */
N_("Lower your heels slowly over 3 seconds.")

/* exercises.json: exercises[calf-raise].feel_it_here */
N_("both calves")

/* exercises.json: exercises[calf-raise].mistakes[0] */
N_("rolling outwards")

/* exercises.json: exercises[calf-raise].mistakes[1] */
N_("bouncing")

/* exercises.json: exercises[calf-raise].easier */
N_("rise less high")

/* exercises.json: exercises[calf-raise].harder */
N_("pause for longer at the top")

/* exercises.json: exercises[calf-raise].why */
N_("Trains the calf, part of the chain from foot to hip that shares the load.")

/* exercises.json: exercises[calf-raise].kneecap_load_note */
N_("Low: your knees are nearly straight.")

/* exercises.json: exercises[single-leg-calf-raise].name */
N_("One-leg calf raise")

/* exercises.json: exercises[single-leg-calf-raise].steps[0] */
N_("Stand on one leg with your fingertips on a wall.")

/* exercises.json: exercises[single-leg-calf-raise].steps[1] */
N_("Rise as high as you can over 2 seconds.")

/* exercises.json: exercises[single-leg-calf-raise].steps[2] */
N_("Hold for 1 second at full height.")

/* exercises.json: exercises[single-leg-calf-raise].steps[3] and 1 more */
N_("Lower your heel slowly over 3 seconds.")

/* exercises.json: exercises[single-leg-calf-raise].feel_it_here */
N_("the calf of the standing leg")

/* exercises.json: exercises[single-leg-calf-raise].mistakes[0] */
N_("rising only part of the way")

/* exercises.json: exercises[single-leg-calf-raise].mistakes[1] */
N_("swaying the hip")

/* exercises.json: exercises[single-leg-calf-raise].easier */
N_("help a little with the other foot")

/* exercises.json: exercises[single-leg-calf-raise].harder */
N_("hold a weight in one hand")

/* exercises.json: exercises[single-leg-calf-raise].why */
N_("Builds the calf strength that walking, stairs and running ask for.")

/* exercises.json: exercises[single-leg-calf-raise].kneecap_load_note */
N_("Low: your knee is nearly straight.")

/* exercises.json: exercises[seated-soleus-raise].name */
N_("Seated calf raise")

/* exercises.json: exercises[seated-soleus-raise].steps[0] */
N_("Sit with both feet flat, knees over your toes.")

/* exercises.json: exercises[seated-soleus-raise].steps[1] */
N_("Lift one heel high over 2 seconds.")

/* exercises.json: exercises[seated-soleus-raise].steps[2] */
N_("Hold for 1 second.")

/* exercises.json: exercises[seated-soleus-raise].feel_it_here */
N_("the lower calf")

/* exercises.json: exercises[seated-soleus-raise].mistakes[0] */
N_("pushing with the hands")

/* exercises.json: exercises[seated-soleus-raise].easier */
N_("lift the heel less high")

/* exercises.json: exercises[seated-soleus-raise].harder */
N_("rest a weight on your thigh")

/* exercises.json: exercises[seated-soleus-raise].why */
N_("Trains the calf on days when standing work is sore.")

/* exercises.json: exercises[seated-soleus-raise].kneecap_load_note */
N_("Almost none, as you sit. It suits days when standing work is sore.")

/* exercises.json: exercises[seated-soleus-raise].equipment[0] */
N_("a weight on your thigh (optional)")

/* exercises.json: exercises[tibialis-raise].name */
N_("Wall toe raises")

/* exercises.json: exercises[tibialis-raise].muscles[0] */
N_("front of the shin (tibialis anterior)")

/* exercises.json: exercises[tibialis-raise].steps[0] */
N_("Stand with your back on a wall, feet one step out.")

/* exercises.json: exercises[tibialis-raise].steps[1] */
N_("Lift your toes up over 2 seconds, heels down.")

/* exercises.json: exercises[tibialis-raise].steps[2] */
N_("Hold for 1 second with your hips on the wall.")

/* exercises.json: exercises[tibialis-raise].steps[3] */
N_("Lower your toes slowly over 2 seconds.")

/* exercises.json: exercises[tibialis-raise].feel_it_here */
N_("the front of the shins")

/* exercises.json: exercises[tibialis-raise].mistakes[0] */
N_("bending at the hips")

/* exercises.json: exercises[tibialis-raise].easier */
N_("bring your feet closer to the wall")

/* exercises.json: exercises[tibialis-raise].harder */
N_("move your feet further from the wall")

/* exercises.json: exercises[tibialis-raise].why */
N_("Trains the shin muscles that set your foot down softly.")

/* exercises.json: exercises[tibialis-raise].kneecap_load_note */
N_("Low: your knees stay straight.")

/* lessons.json: lessons[kneecap-and-groove].title */
N_("The kneecap and its groove")

/* lessons.json: lessons[kneecap-and-groove].summary */
N_("How the kneecap slides, and the three parts that steer it")

/* lessons.json: lessons[kneecap-and-groove].explanation[0].text */
N_("The [kneecap (patella)](kneecap) is a small bone at the front of the knee. Behind it, the lower end of the [thigh bone (femur)](femur) has a shallow [groove](groove). As you bend and straighten your leg, the kneecap slides along this groove, like a boat in a channel.")

/* lessons.json: lessons[kneecap-and-groove].explanation[1].text */
N_("The big muscle at the front of the thigh is called the quadriceps, or quad for short. A strong cord, the [quad tendon](quadriceps-tendon), ties it to the top of the kneecap. A second cord, the [kneecap tendon](patellar-tendon), runs on to the [shin bone (tibia)](tibia). When the quad pulls, the leg straightens.")

/* lessons.json: lessons[kneecap-and-groove].explanation[2].text */
N_("Three parts help to steer the kneecap while you move. The [outer quad](vastus-lateralis) (vastus lateralis, VL) lies on the outside of the thigh. The [inner quad](vastus-medialis) (vastus medialis, VM, with its lower part, the [VMO](vastus-medialis-obliquus)) lies on the inside. The [IT band](it-band) (iliotibial band) is a long strap down the outer side of the leg.")

/* lessons.json: lessons[kneecap-and-groove].explanation[3].text */
N_("When the pulls of these three are out of balance, a knee can start to hurt. People feel it most at the front of the knee or on its outer side.")

/* lessons.json: lessons[kneecap-and-groove].research[0].text */
N_("Pain around the [kneecap](kneecap) is common. Researchers call it patellofemoral pain. In one year, about 23 in 100 adults have it.")

/* lessons.json: lessons[kneecap-and-groove].research[1].text */
N_("The shape of the [groove](groove) matters, and so does muscle. In tests on eight donated knees, the kneecap was much easier to push outward when the outer wall of the groove was flat. With the knee a little bent, it took 70 per cent less force. With the [lower inner quad](vastus-medialis-obliquus) gone slack, it took 30 per cent less.")

/* lessons.json: lessons[kneecap-and-groove].research[2].text */
N_("Yet a kneecap that runs off centre is not a proven cause of pain. A review about runners found no clear proof that weak muscles, the line of the leg or the path of the kneecap is to blame.")

/* lessons.json: lessons[kneecap-and-groove].research[3].text */
N_("So take the explanation as a helpful picture. It is not a finding about any one knee. Midline suggests using it to see why the exercises were chosen.")

/* lessons.json: lessons[kneecap-and-groove].questions[0].prompt */
N_("Where does the kneecap slide?")

/* lessons.json: lessons[kneecap-and-groove].questions[0].options[0] */
N_("In a groove in the shin bone")

/* lessons.json: lessons[kneecap-and-groove].questions[0].options[1] */
N_("In a groove in the thigh bone")

/* lessons.json: lessons[kneecap-and-groove].questions[0].options[2] */
N_("Between the shin bone and the calf bone")

/* lessons.json: lessons[kneecap-and-groove].questions[0].because */
N_("The groove is at the lower end of the thigh bone, right behind the kneecap.")

/* lessons.json: lessons[kneecap-and-groove].questions[1].prompt */
N_("Which three parts help to steer the kneecap?")

/* lessons.json: lessons[kneecap-and-groove].questions[1].options[0] */
N_("The outer quad, the inner quad and the IT band")

/* lessons.json: lessons[kneecap-and-groove].questions[1].options[1] */
N_("The calf, the heel and the IT band")

/* lessons.json: lessons[kneecap-and-groove].questions[1].options[2] */
N_("The thigh bone, the shin bone and the foot")

/* lessons.json: lessons[kneecap-and-groove].questions[1].because */
N_("The outer quad, the inner quad and the IT band all pull on the kneecap, each in its own way.")

/* lessons.json: lessons[outer-quad].title */
N_("The outer quad")

/* lessons.json: lessons[outer-quad].summary */
N_("The muscle that draws the kneecap outward")

/* lessons.json: lessons[outer-quad].explanation[0].text */
N_("The [outer quad](vastus-lateralis) (vastus lateralis, VL) is the large muscle on the outside of the thigh. It helps to straighten the knee. It joins the [kneecap](kneecap) from the outer side, so its pull also draws the kneecap outward, away from the other knee.")

/* lessons.json: lessons[outer-quad].explanation[1].text */
N_("Running, cycling and squatting ask for the same effort over and over. With this kind of use, the outer quad often gets tight, or it starts to do more than its share. Then it is called overactive.")

/* lessons.json: lessons[outer-quad].explanation[2].text */
N_("Too much outward pull can take the kneecap too far toward the outside of its [groove](groove). That puts more stress on the joint.")

/* lessons.json: lessons[outer-quad].explanation[3].text */
N_("Two kinds of pain are often linked with this. One is pain around or behind the kneecap (patellofemoral pain). The other is pain on the outer side of the knee.")

/* lessons.json: lessons[outer-quad].research[0].text */
N_("One study looked at 33 people with [kneecap](kneecap) pain and 33 without. On stairs, the [outer quad](vastus-lateralis) came on before the [inner quad](vastus-medialis) in those with pain. In the others it did not.")

/* lessons.json: lessons[outer-quad].research[1].text */
N_("A second study looked at how hard the two muscles worked. The more the outer quad worked compared with the inner quad, the more the kneecap was tilted. But this was true only for people with pain whose kneecap clearly ran off centre.")

/* lessons.json: lessons[outer-quad].research[2].text */
N_("Taken together, studies do not agree well. A review of 14 of them saw the outer quad tend to start first, but results differed a great deal.")

/* lessons.json: lessons[outer-quad].research[3].text */
N_("And the path of the kneecap is not a proven cause of pain.")

/* lessons.json: lessons[outer-quad].research[4].text */
N_("So there is no need to calm down one muscle. Midline suggests training the whole thigh and the hip instead.")

/* lessons.json: lessons[outer-quad].questions[0].prompt */
N_("Which way does the outer quad pull the kneecap?")

/* lessons.json: lessons[outer-quad].questions[0].options[0] */
N_("Inward, toward the other knee")

/* lessons.json: lessons[outer-quad].questions[0].options[1] */
N_("Outward, away from the other knee")

/* lessons.json: lessons[outer-quad].questions[0].because */
N_("The outer quad joins the kneecap from the outer side, so its pull draws the kneecap outward.")

/* lessons.json: lessons[outer-quad].questions[1].prompt */
N_("What can happen when that pull is too strong?")

/* lessons.json: lessons[outer-quad].questions[1].options[0] */
N_("The kneecap can move too far outward")

/* lessons.json: lessons[outer-quad].questions[1].options[1] */
N_("The kneecap can move too far inward")

/* lessons.json: lessons[outer-quad].questions[1].options[2] */
N_("The kneecap stays still")

/* lessons.json: lessons[outer-quad].questions[1].because */
N_("Too much outward pull can take the kneecap too far toward the outside of its groove.")

/* lessons.json: lessons[inner-quad].title */
N_("The inner quad")

/* lessons.json: lessons[inner-quad].summary */
N_("The muscle that guides the kneecap inward, and why timing counts")

/* lessons.json: lessons[inner-quad].explanation[0].text */
N_("The [inner quad](vastus-medialis) (vastus medialis, VM) is on the inside of the thigh. Its lowest part, just above the knee, is called the [VMO](vastus-medialis-obliquus). As the knee straightens, the inner quad helps to lead the [kneecap](kneecap) inward and keeps it steady.")

/* lessons.json: lessons[inner-quad].explanation[1].text */
N_("Both strength and timing count. If the inner quad is weak, or joins in late, it has less control over the path of the kneecap.")

/* lessons.json: lessons[inner-quad].explanation[2].text */
N_("When it does too little compared with the [outer quad](vastus-lateralis), the odds grow that the kneecap drifts outward.")

/* lessons.json: lessons[inner-quad].explanation[3].text */
N_("This mismatch also adds pressure behind the kneecap, where it presses on the [thigh bone](femur).")

/* lessons.json: lessons[inner-quad].research[0].text */
N_("Some studies fit this picture. One followed 79 recruits. About a third of them (32 per cent) later had [kneecap](kneecap) pain. In that group, the [lower inner quad](vastus-medialis-obliquus) had been late even before the training began.")

/* lessons.json: lessons[inner-quad].research[1].text */
N_("In tests on seven donated knees, less force in the lower inner quad let the kneecap shift further outward. This was so when the leg was straight or nearly straight.")

/* lessons.json: lessons[inner-quad].research[2].text */
N_("Other studies see less. A review of 14 studies found only a trend toward a late [inner quad](vastus-medialis), with results that differed a great deal.")

/* lessons.json: lessons[inner-quad].research[3].text */
N_("Plain thigh exercise can change the timing as well. In a trial with 60 people, some trained the inner quad and some trained the whole quad. When all were checked again later, the timing was better with whole quad training too. At the end of the training, only the whole quad group had become stronger.")

/* lessons.json: lessons[inner-quad].research[4].text */
N_("In another trial, with 69 people, one group trained the inner quad and one trained the whole quad. Both did better than a group with no exercise plan.")

/* lessons.json: lessons[inner-quad].research[5].text */
N_("The inner quad cannot be trained alone, and it need not be. Midline suggests making the whole thigh and the hip stronger. That is a good aim whether or not the timing was off.")

/* lessons.json: lessons[inner-quad].questions[0].prompt */
N_("What does the inner quad do as the knee straightens?")

/* lessons.json: lessons[inner-quad].questions[0].options[0] */
N_("It helps to lead the kneecap inward")

/* lessons.json: lessons[inner-quad].questions[0].options[1] */
N_("It pulls the kneecap outward")

/* lessons.json: lessons[inner-quad].questions[0].options[2] */
N_("It holds the foot flat")

/* lessons.json: lessons[inner-quad].questions[0].because */
N_("The inner quad leads the kneecap inward and keeps it steady.")

/* lessons.json: lessons[inner-quad].questions[1].prompt */
N_("Does the inner quad have to be trained on its own?")

/* lessons.json: lessons[inner-quad].questions[1].options[0] */
N_("Yes, with one special exercise")

/* lessons.json: lessons[inner-quad].questions[1].options[1] */
N_("No, training the whole thigh is fine")

/* lessons.json: lessons[inner-quad].questions[1].because */
N_("In a trial, training the whole quad made the timing of the inner quad better too.")

/* lessons.json: lessons[it-band].title and 1 more */
N_("The IT band")

/* lessons.json: lessons[it-band].summary */
N_("A strong strap from hip to knee, and what can and cannot change")

/* lessons.json: lessons[it-band].explanation[0].text */
N_("The [IT band](it-band) (iliotibial band) is a thick strap on the outside of the leg. It runs from the [hip](hip) down to the outer side of the knee. It is not a muscle. It is made of connective tissue, the tough stuff that ties parts of the body together.")

/* lessons.json: lessons[it-band].explanation[1].text */
N_("Two hip muscles pull on the band from above. One is the [big buttock muscle](gluteus-maximus) (gluteus maximus). The other is a small muscle at the [front of the hip](tfl) (tensor fasciae latae, TFL).")

/* lessons.json: lessons[it-band].explanation[2].text */
N_("Near the knee, the IT band joins a flat sheet, the [outer kneecap band](lateral-retinaculum) (lateral retinaculum). This sheet holds on to the edge of the [kneecap](kneecap). So it has a say in where the kneecap sits.")

/* lessons.json: lessons[it-band].explanation[3].text */
N_("When the IT band is tight or under too much tension, it adds to the outward pull on the kneecap.")

/* lessons.json: lessons[it-band].explanation[4].text */
N_("It can also play a part in pain on the outer side of the knee. There it may rub on the tissue below it and press on it.")

/* lessons.json: lessons[it-band].research[0].text */
N_("Tests on 14 donated knees agree on the pull. With more tension in the [IT band](it-band), it took less force to push the [kneecap](kneecap) outward: up to 25 per cent less.")

/* lessons.json: lessons[it-band].research[1].text */
N_("A review confirms that these two hip muscles work in line with the band. Strong proof for any one way to help a sore IT band is still missing. Work on running style may hold promise.")

/* lessons.json: lessons[it-band].research[2].text */
N_("A tense band is thought to squeeze the tissue below it. But the usual ways to help have thin support, and the pain often comes back.")

/* lessons.json: lessons[it-band].research[3].text */
N_("A round of stretching or rolling does not seem to change the band itself. In a study with 30 people, it was just as stiff afterwards.")

/* lessons.json: lessons[it-band].research[4].text */
N_("Rolling can make the hip feel freer for a short time. In one study, the gain was gone after 10 minutes.")

/* lessons.json: lessons[it-band].research[5].text */
N_("In runners with IT band pain, the [hip muscles that lift the leg sideways](gluteus-medius) were weaker on the sore side. That does not show which came first.")

/* lessons.json: lessons[it-band].research[6].text */
N_("In a small trial with 24 women, a stretching plan, a usual plan and a hip strength plan did about equally well. The hip group got better most steadily.")

/* lessons.json: lessons[it-band].research[7].text */
N_("The band cannot be made much longer. What can change is how hard the muscles above pull on it. Midline suggests strong [buttock muscles](gluteus-maximus), a relaxed [front of the hip](tfl) and [outer thigh](vastus-lateralis), and less load on the sore spot for a while.")

/* lessons.json: lessons[it-band].questions[0].prompt */
N_("From where to where does the IT band run?")

/* lessons.json: lessons[it-band].questions[0].options[0] */
N_("From the kneecap to the foot")

/* lessons.json: lessons[it-band].questions[0].options[1] */
N_("From the hip to the outer side of the knee")

/* lessons.json: lessons[it-band].questions[0].options[2] */
N_("From the hip to the inner side of the knee")

/* lessons.json: lessons[it-band].questions[0].because */
N_("The IT band runs down the outside of the leg, from the hip to the outer side of the knee.")

/* lessons.json: lessons[it-band].questions[1].prompt */
N_("What can change the pull of the IT band?")

/* lessons.json: lessons[it-band].questions[1].options[0] */
N_("Making the band much longer")

/* lessons.json: lessons[it-band].questions[1].options[1] */
N_("The muscles that pull on it from above")

/* lessons.json: lessons[it-band].questions[1].because */
N_("The band itself changes little. The hip muscles that pull on it can be trained.")

/* lessons.json: lessons[how-it-leads-to-pain].title */
N_("How this leads to pain")

/* lessons.json: lessons[how-it-leads-to-pain].summary */
N_("From an uneven glide to a sore knee, and why pain need not mean damage")

/* lessons.json: lessons[how-it-leads-to-pain].explanation[0].text */
N_("Now put the parts together. Say the [outer quad](vastus-lateralis) and the [IT band](it-band) take over, while the [inner quad](vastus-medialis) lacks strength or comes in late. Then the [kneecap](kneecap) no longer runs evenly along its [groove](groove).")

/* lessons.json: lessons[how-it-leads-to-pain].explanation[1].text */
N_("The back of the kneecap is covered by a smooth layer called [cartilage](cartilage). In this picture, an uneven glide irritates the cartilage as time goes by.")

/* lessons.json: lessons[how-it-leads-to-pain].explanation[2].text */
N_("The tissues around it become inflamed as well. That means they are irritated and sore.")

/* lessons.json: lessons[how-it-leads-to-pain].explanation[3].text */
N_("The result is pain in four common situations: on stairs, when running, when squatting, and after sitting for a long time.")

/* lessons.json: lessons[how-it-leads-to-pain].research[0].text */
N_("Stairs and running do load the [kneecap](kneecap) joint more than walking. At its peak, the force is about 0.9 times body weight in walking, about 3 times on stairs and about 5 times in running.")

/* lessons.json: lessons[how-it-leads-to-pain].research[1].text */
N_("A study of 35 tasks found that a deep knee bend adds more load than moving faster does.")

/* lessons.json: lessons[how-it-leads-to-pain].research[2].text */
N_("The first step of the story is less sure. The line of the leg, weak muscles and the path of the kneecap are not proven causes of this pain.")

/* lessons.json: lessons[how-it-leads-to-pain].research[3].text */
N_("Getting better often takes patience. Of 310 people in two trials, 55 per cent had not recovered well after three months. After a year it was 40 per cent. Those who had been sore for longer tended to need longer.")

/* lessons.json: lessons[how-it-leads-to-pain].research[4].text */
N_("Pain that lasts need not mean a worn joint. Five to eight years on, about one in five of these people answered again, 60 in all. More than half of them (57 per cent) had not recovered well. Yet X-rays showed no arthritis in nearly all of those who had one.")

/* lessons.json: lessons[how-it-leads-to-pain].research[5].text */
N_("Midline suggests looking for a first change after 4 to 6 weeks, and giving it about 12 weeks. Some discomfort may stay or come back. That alone does not mean damage.")

/* lessons.json: lessons[how-it-leads-to-pain].questions[0].prompt */
N_("What covers the back of the kneecap?")

/* lessons.json: lessons[how-it-leads-to-pain].questions[0].options[0] */
N_("Muscle")

/* lessons.json: lessons[how-it-leads-to-pain].questions[0].options[1] */
N_("Cartilage, a smooth layer")

/* lessons.json: lessons[how-it-leads-to-pain].questions[0].because */
N_("Cartilage is the smooth layer on the back of the kneecap, where it meets the groove.")

/* lessons.json: lessons[how-it-leads-to-pain].questions[1].prompt */
N_("Which of these loads the kneecap joint most?")

/* lessons.json: lessons[how-it-leads-to-pain].questions[1].options[0] */
N_("Walking")

/* lessons.json: lessons[how-it-leads-to-pain].questions[1].options[1] */
N_("Going up stairs")

/* lessons.json: lessons[how-it-leads-to-pain].questions[1].options[2] and 1 more */
N_("Running")

/* lessons.json: lessons[how-it-leads-to-pain].questions[1].because */
N_("Running loads it with about 5 times body weight, stairs with about 3, walking with about 0.9.")

/* lessons.json: lessons[whole-system].title */
N_("The whole system")

/* lessons.json: lessons[whole-system].summary */
N_("Balance, timing and load, from the hip to the foot")

/* lessons.json: lessons[whole-system].explanation[0].text */
N_("A sore knee seldom comes down to a single muscle.")

/* lessons.json: lessons[whole-system].explanation[1].text */
N_("Three things count, and they count along the whole leg, from the [hip](hip) to the [foot](foot). Balance: do the pulls match? Timing: does each muscle join in when it should? Load tolerance: how much work can the leg take?")

/* lessons.json: lessons[whole-system].explanation[2].text */
N_("The hip and the foot set the stage for the [kneecap](kneecap). The [side hip muscle](gluteus-medius) (gluteus medius) keeps the hips level when you stand on one leg. The foot is the base that the leg stands on.")

/* lessons.json: lessons[whole-system].explanation[3].text */
N_("So work on three things side by side: the balance between [outer](vastus-lateralis) and [inner quad](vastus-medialis), the tension in the [IT band](it-band), and the way you move. Done together, this does more than stretching and strengthening parts on their own.")

/* lessons.json: lessons[whole-system].research[0].text */
N_("Research supports joining things up. When studies were pooled, exercise for the [hip](hip) and knee together eased pain more than exercise for the knee alone.")

/* lessons.json: lessons[whole-system].research[1].text */
N_("It does not point to one best exercise. In a trial, 199 people trained either the hip and core or the knee for six weeks. Both ways helped. In the hip group, pain fell one week earlier.")

/* lessons.json: lessons[whole-system].research[2].text */
N_("In another trial, 112 people did hip exercise, knee exercise or activity of their own choice. All were taught about the pain. After three months no group was ahead, and as a whole they were better.")

/* lessons.json: lessons[whole-system].research[3].text */
N_("A 2024 guide, built on 65 trials, makes learning about the pain the base of everything. It recommends exercise for the knee, and hip exercise may go with it. Shoe insoles, taping, hands-on care and work on how you move can support this.")

/* lessons.json: lessons[whole-system].research[4].text */
N_("The [foot](foot) can play a part. With 40 people, foot exercises and insoles on top of knee exercise gave less pain at four months. After a year the gain was gone.")

/* lessons.json: lessons[whole-system].research[5].text */
N_("Load is more than exercise. For runners, one review also counts sleep and stress.")

/* lessons.json: lessons[whole-system].research[6].text */
N_("A few exercises can be easier to do well than many. In a study with 15 people aged 67 to 82, those who were given two exercises did them better than those who were given eight.")

/* lessons.json: lessons[whole-system].research[7].text */
N_("Midline suggests a short plan for hip, quad, [IT band](it-band), foot and the way you move. Start where the knee is comfortable, then add a little at a time.")

/* lessons.json: lessons[whole-system].questions[0].prompt */
N_("Which plan fits this lesson best?")

/* lessons.json: lessons[whole-system].questions[0].options[0] */
N_("Train one muscle until it is strong")

/* lessons.json: lessons[whole-system].questions[0].options[1] */
N_("Stretch the sore side only")

/* lessons.json: lessons[whole-system].questions[0].options[2] */
N_("Work on quad balance, IT band tension and movement together")

/* lessons.json: lessons[whole-system].questions[0].because */
N_("The knee is part of a whole leg, so the parts are best trained together.")

/* lessons.json: lessons[whole-system].questions[1].prompt */
N_("What does load tolerance mean?")

/* lessons.json: lessons[whole-system].questions[1].options[0] */
N_("How much work the leg can take")

/* lessons.json: lessons[whole-system].questions[1].options[1] */
N_("How much you weigh")

/* lessons.json: lessons[whole-system].questions[1].options[2] */
N_("How far the knee bends")

/* lessons.json: lessons[whole-system].questions[1].because */
N_("Load tolerance is how much work the leg can take, from the hip to the foot.")

/* advice.json: cards[stairs].title */
N_("Stairs")

/* advice.json: cards[stairs].summary */
N_("Take them slowly, with help from the rail")

/* advice.json: cards[stairs].points[0].text */
N_("Stairs ask more of the knee than walking. The force on the kneecap joint is about 3 times body weight. In level walking it is about 0.9 times.")

/* advice.json: cards[stairs].points[1].text */
N_("Many people find going down harder than going up. In a study of steps, stepping down loaded the kneecap joint more than stepping up. Lowering the body loaded it more than rising.")

/* advice.json: cards[stairs].points[2].text */
N_("Many people find the rail a real help. Let your arm take some of the weight.")

/* advice.json: cards[stairs].points[3].text */
N_("Going up, Midline suggests putting the whole foot on the step and leaning forward a little. Going down, go slowly.")

/* advice.json: cards[stairs].points[4].text */
N_("On a sore day, many people take one step at a time. They lead with the better leg going up and with the sore leg going down.")

/* advice.json: cards[stairs].points[5].text */
N_("Midline suggests fewer stairs for a while if they hurt. Add them back bit by bit.")

/* advice.json: cards[running].summary */
N_("Shorter steps, shorter runs, a slow build")

/* advice.json: cards[running].points[0].text */
N_("Running loads the kneecap joint with about 5 times body weight at its peak.")

/* advice.json: cards[running].points[1].text */
N_("Quicker steps lower the load. With 10 per cent more steps a minute, the peak force fell by 14 per cent.")

/* advice.json: cards[running].points[2].text */
N_("Shorter steps do the same. Steps that were 10 per cent shorter lowered the stress per step by 22 per cent. Over a whole mile it was 7.5 per cent less.")

/* advice.json: cards[running].points[3].text */
N_("Not everyone feels it at once. With 10 per cent more steps a minute, 35 per cent of runners felt their pain drop by 1 point of 10 or more right away.")

/* advice.json: cards[running].points[4].text */
N_("Knowing how to manage load goes a long way. In a trial with 69 runners, learning this did as much as learning it plus exercise, or plus a new running style.")

/* advice.json: cards[running].points[5].text */
N_("Midline suggests shorter runs on more days, on flat ground, with fewer hills for now. Then build up slowly.")

/* advice.json: cards[running].points[6].text */
N_("Sleep and stress are part of the load too, says a review about runners.")

/* advice.json: cards[squatting].title */
N_("Squatting")

/* advice.json: cards[squatting].summary */
N_("How deep matters more than how fast")

/* advice.json: cards[squatting].points[0].text */
N_("A deeper bend means more load on the kneecap joint. In a study of 35 tasks, a deep knee bend raised the load more than speed did.")

/* advice.json: cards[squatting].points[1].text */
N_("Shallow squats are a good place to start. One study advises the range from straight to a bend of 45 degrees. That is half of a right angle.")

/* advice.json: cards[squatting].points[2].text */
N_("Midline suggests sending your hips back first, as if to sit on a chair. Keep the whole foot on the floor.")

/* advice.json: cards[squatting].points[3].text */
N_("For low shelves and the garden, many people like a small stool. It saves the deepest bend.")

/* advice.json: cards[squatting].points[4].text */
N_("Many people find it easier to get up from a higher seat. A push with the hands helps too.")

/* advice.json: cards[long-sitting].title */
N_("Long Sitting")

/* advice.json: cards[long-sitting].summary */
N_("Move the knee before it aches")

/* advice.json: cards[long-sitting].points[0].text */
N_("Many people feel an ache at the front of the knee after sitting with it bent for a long time.")

/* advice.json: cards[long-sitting].points[1].text */
N_("Midline suggests a change of position before the ache starts. Stretch the leg out, then bend it again.")

/* advice.json: cards[long-sitting].points[2].text */
N_("Midline suggests standing up now and then to walk a few steps. Fetching a glass of water is a good excuse.")

/* advice.json: cards[long-sitting].points[3].text */
N_("Before you get up, straighten the knee a few times. Many people find the first steps easier then.")

/* advice.json: cards[long-sitting].points[4].text */
N_("In the cinema or on a train, many people choose an aisle seat to have room for the leg. On a long drive they plan short stops.")

/* advice.json: cards[flare-up].title */
N_("A Flare-Up")

/* advice.json: cards[flare-up].summary */
N_("Do less for a while, then build again")

/* advice.json: cards[flare-up].points[0].text */
N_("Sore days come and go. Many people have a few along the way, and one bad day does not undo the good weeks.")

/* advice.json: cards[flare-up].points[1].text */
N_("Do less rather than nothing. Midline suggests fewer stairs, hills and deep bends for some days, with gentle movement in between.")

/* advice.json: cards[flare-up].points[2].text */
N_("Use your own comfort limits. If an exercise hurts more than that, Midline suggests a smaller movement or an easier one.")

/* advice.json: cards[flare-up].points[3].text */
N_("The next morning tells you a lot. If the knee is back to its usual self, the day was about right. If it is clearly worse, Midline suggests a smaller week.")

/* advice.json: cards[flare-up].points[4].text */
N_("First calm, then build: that order has been tried. In a study with 151 young people, the first four weeks were for easing off, the next four for home exercise, the last four for going back to sport. After 12 weeks, 86 per cent felt better. There was no second group to compare with.")

/* advice.json: cards[flare-up].points[5].text */
N_("Learning about your pain is part of getting on with it. A 2024 guide calls it the base for all the rest.")

/* advice.json: cards[flare-up].points[6].text */
N_("A few signs need care the same day, such as a hot, red or badly swollen knee. Choose Something Wrong? at the top of the window to see them all.")

/* videos.json: videos[video-1].title */
N_("Exercise video 1")

/* videos.json: videos[video-2].title */
N_("Exercise video 2")

/* videos.json: videos[video-3].title */
N_("Exercise video 3")
