/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content.h"

#include <glib/gstdio.h>

#include <string.h>

/* One broken file a row: a small good set of files with one edit, and the message that tells
 * where it went wrong, what was expected and what was found. */

static const char * const file_names[] = {
  "sources.json", "exercises.json", "lessons.json", "advice.json", "videos.json",
  "poses.json",
};

typedef struct {
  const char *name;
  const char *file;
  const char *find;    /* stands in the file; its first place is edited */
  const char *replace;
  MidlineContentError code;
  const char *message; /* only its beginning for SYNTAX: the rest is json-glib's own */
} Broken;

static const Broken broken[] = {
  /* Not JSON at all. */
  { "comma-missing", "videos.json", "\"video-1\",", "\"video-1\"",
    MIDLINE_CONTENT_ERROR_SYNTAX, "videos.json: line 4: expected well-formed JSON, found: " },
  { "text-not-closed", "videos.json", "\"article\"", "\"article",
    MIDLINE_CONTENT_ERROR_SYNTAX, "videos.json: line 7: expected well-formed JSON, found: " },
  { "words-after-the-end", "videos.json", "  ]\n}", "  ]\n}\nmore",
    MIDLINE_CONTENT_ERROR_SYNTAX, "videos.json: line 7: expected well-formed JSON, found: " },
  { "not-utf-8", "advice.json", "Take them slowly", "Take them \xff slowly",
    MIDLINE_CONTENT_ERROR_SYNTAX,
    "advice.json: line 8: expected text in UTF-8, found the byte 0xff" },

  /* Another format. */
  { "newer-format", "lessons.json", "midline-lessons/1", "midline-lessons/2",
    MIDLINE_CONTENT_ERROR_FORMAT,
    "lessons.json: $.format: expected “midline-lessons/1”, found “midline-lessons/2”" },
  { "no-format", "lessons.json", "\"format\": \"midline-lessons/1\",", "",
    MIDLINE_CONTENT_ERROR_FORMAT,
    "lessons.json: $.format: expected “midline-lessons/1”, found nothing" },
  { "format-a-number", "lessons.json", "\"midline-lessons/1\"", "1",
    MIDLINE_CONTENT_ERROR_FORMAT,
    "lessons.json: $.format: expected “midline-lessons/1”, found 1" },

  /* The wrong type. */
  { "list-missing", "sources.json", "\"about\": [\"About the sources\"],", "",
    MIDLINE_CONTENT_ERROR_TYPE, "sources.json: $.about: expected an array, found nothing" },
  { "list-an-object", "sources.json", "[\"About the sources\"]", "{}",
    MIDLINE_CONTENT_ERROR_TYPE, "sources.json: $.about: expected an array, found an object" },
  { "element-a-text", "videos.json", "\"videos\": [", "\"videos\": [\"video\",",
    MIDLINE_CONTENT_ERROR_TYPE,
    "videos.json: $.videos[0]: expected an object, found “video”" },
  { "sets-a-text", "exercises.json", "\"sets\": 2", "\"sets\": \"two\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[1].dose.sets: expected a whole number from 1 to 10, "
    "found “two”" },
  { "sets-a-fraction", "exercises.json", "\"sets\": 2", "\"sets\": 2.5",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[1].dose.sets: expected a whole number from 1 to 10, found 2.5" },
  { "sets-missing", "exercises.json", "\"sets\": 3, ", "",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].dose.sets: expected a whole number from 1 to 10, "
    "found nothing" },
  { "tempo-missing", "exercises.json", "\"tempo_seconds\": {\"out\": 2, \"hold\": 1, \"back\": 2},",
    "", MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[1].tempo_seconds: expected an object, found nothing" },
  { "tempo-a-text", "exercises.json", "\"hold\": 0.5", "\"hold\": \"short\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].tempo_seconds.hold: expected a number from 0 to 60, "
    "found “short”" },
  { "weight-bearing-a-number", "exercises.json", "\"weight_bearing\": true",
    "\"weight_bearing\": 1", MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].weight_bearing: expected true or false, found 1" },
  { "steps-a-text", "exercises.json",
    "\"steps\": [\"Lie on your back.\", \"Lift your hips.\", \"Lower them.\"]",
    "\"steps\": \"Lie on your back.\"", MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].steps: expected an array, found “Lie on your back.”" },
  { "step-a-null", "exercises.json", "\"Lift your hips.\"", "null",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].steps[1]: expected a text, found null" },
  { "name-true", "exercises.json", "\"name\": \"Bridge\"", "\"name\": true",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].name: expected a text, found true" },
  { "progression-a-number", "exercises.json", "\"progression\": \"band-step\"",
    "\"progression\": 2", MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].progression: expected an id or null, found 2" },
  { "pillar-null", "exercises.json", "\"pillar\": \"hip\"", "\"pillar\": null",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[0].pillar: expected one of: quad-balance, itb-tension, "
    "movement-mechanics, hip, foot, found null" },
  { "evidence-a-text", "exercises.json", "\"evidence\": []", "\"evidence\": \"none\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.exercises[1].evidence: expected an array, found “none”" },
  { "load-word-a-list", "exercises.json", "\"load_words\": [\"a weight (optional)\"]",
    "\"load_words\": [[\"a mat\"]]", MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.load_words[0]: expected a text, found an array of 1" },
  { "load-words-missing", "exercises.json", "\"load_words\": [\"a weight (optional)\"],", "",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.load_words: expected an array, found nothing" },
  { "words-a-list", "exercises.json", "\"a mat\": [[\"mat\"]]", "\"a mat\": [\"mat\"]",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.equipment_words.a mat[0]: expected an array, found “mat”" },
  { "words-a-text", "exercises.json", "\"a mat\": [[\"mat\"]]", "\"a mat\": \"mat\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "exercises.json: $.equipment_words.a mat: expected an array, found “mat”" },
  { "question-structure-missing", "lessons.json", ", \"structure\": \"vastus-lateralis\"", "",
    MIDLINE_CONTENT_ERROR_TYPE,
    "lessons.json: $.lessons[0].questions[0].structure: expected an id, found nothing" },

  /* A value outside what is allowed. */
  { "sets-none", "exercises.json", "\"sets\": 2", "\"sets\": 0",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].dose.sets: expected a whole number from 1 to 10, found 0" },
  { "level-too-high", "exercises.json", "\"level\": 2", "\"level\": 4",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].level: expected a whole number from 1 to 3, found 4" },
  { "limit-too-high", "exercises.json", "\"pain_limit_0_10\": 3", "\"pain_limit_0_10\": 6",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].pain_limit_0_10: expected a whole number from 0 to 5, "
    "found 6" },
  { "sets-huge", "exercises.json", "\"sets\": 2", "\"sets\": 4294967297",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].dose.sets: expected a whole number from 1 to 10, "
    "found 4294967297" },
  { "tempo-below-zero", "exercises.json", "\"hold\": 0.5", "\"hold\": -0.5",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].tempo_seconds.hold: expected a number from 0 to 60, "
    "found -0.5" },
  { "two-steps", "exercises.json", "\"Lift your hips.\", ", "",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].steps: expected an array of 3 to 5, found an array of 2" },
  { "empty-name", "exercises.json", "\"name\": \"Bridge\"", "\"name\": \"\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].name: expected a text, found an empty text" },
  { "empty-step", "exercises.json", "\"Lift your hips.\"", "\"\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].steps[1]: expected a text, found an empty text" },
  { "id-with-a-space", "exercises.json", "\"id\": \"bridge\"", "\"id\": \"The bridge\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].id: expected an id, found “The bridge”" },
  { "id-ends-in-a-hyphen", "exercises.json", "\"id\": \"bridge\"", "\"id\": \"bridge-\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].id: expected an id, found “bridge-”" },
  { "unknown-pillar", "exercises.json", "\"pillar\": \"hip\"", "\"pillar\": \"knee\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].pillar: expected one of: quad-balance, itb-tension, "
    "movement-mechanics, hip, foot, found “knee”" },
  { "unknown-kind", "exercises.json", "\"kind\": \"multi-joint\"", "\"kind\": \"two-joint\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].kind: expected one of: warm-up, roller, control, "
    "multi-joint, single-joint, stretch, found “two-joint”" },
  { "unknown-load", "exercises.json", "\"kneecap_load\": \"low\"", "\"kneecap_load\": \"lowish\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].kneecap_load: expected one of: minimal, low, moderate, "
    "high, found “lowish”" },
  { "unknown-spare", "exercises.json", "\"kneeling\", \"shoulder\"", "\"kneeling\", \"elbow\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[0].spared_by[1]: expected one of: kneeling, shoulder, "
    "leg-tingling, bruising, found “elbow”" },
  { "unknown-limit", "exercises.json", "\"stairs-pain-above-2\"", "\"stairs-pain-above-4\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].not_when[0]: expected one of: daily-life-pain-above-2, "
    "stairs-pain-above-2, found “stairs-pain-above-4”" },
  { "empty-group", "exercises.json", "\"a mat\": [[\"mat\"]]", "\"a mat\": [[]]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.equipment_words.a mat[0]: expected at least one thing, "
    "found an array of 0" },
  { "misspelled-member", "exercises.json", "\"mistakes\": [\"leaning", "\"mistake\": [\"leaning",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].mistake: expected no member of this name, "
    "found an array of 1" },
  { "same-id-twice", "exercises.json", "\"id\": \"band-step\"", "\"id\": \"bridge\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.exercises[1].id: expected an id that no other element has, "
    "found “bridge”" },
  { "same-source-twice", "sources.json", "\"id\": \"willy-2019\"", "\"id\": \"cowan-2001\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "sources.json: $.references[1].id: expected an id that no other element has, "
    "found “cowan-2001”" },
  { "doi-an-address", "sources.json", "\"10.2519/", "\"https://doi.org/10.2519/",
    MIDLINE_CONTENT_ERROR_VALUE,
    "sources.json: $.references[1].doi: expected a DOI, which begins with 10., or null, "
    "found “https://doi.org/10.2519/jospt.2019.0302”" },
  { "no-about", "sources.json", "[\"About the sources\"]", "[]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "sources.json: $.about: expected an array of 1 to 10, found an array of 0" },
  { "no-structures", "lessons.json", "\"structures\": [\"vastus-lateralis\", \"kneecap\"]",
    "\"structures\": []", MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].structures: expected an array of at least 1, "
    "found an array of 0" },
  { "no-diagrams", "lessons.json", "\"diagrams\": [\"knee-front\", \"groove\"]",
    "\"diagrams\": []", MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].diagrams: expected an array of at least 1, "
    "found an array of 0" },
  { "diagrams-not-a-list", "lessons.json", "\"diagrams\": [\"knee-front\", \"groove\"]",
    "\"diagrams\": \"groove\"", MIDLINE_CONTENT_ERROR_TYPE,
    "lessons.json: $.lessons[0].diagrams: expected an array, found “groove”" },
  { "diagram-unknown", "lessons.json", "[\"knee-front\", \"groove\"]",
    "[\"knee-front\", \"elbow\"]", MIDLINE_CONTENT_ERROR_REFERENCE,
    "lessons.json: $.lessons[0].diagrams[1]: expected knee-front, leg-side, groove or chain, "
    "found “elbow”" },
  { "diagram-twice", "lessons.json", "[\"knee-front\", \"groove\"]",
    "[\"groove\", \"groove\"]", MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].diagrams[1]: expected a drawing that the lesson does not have "
    "yet, found “groove”" },
  { "answer-beyond-options", "lessons.json", "\"answer\": 1", "\"answer\": 2",
    MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].questions[0].answer: expected a whole number from 0 to 1, "
    "found 2" },
  { "one-option", "lessons.json", "[\"Inward\", \"Outward\"]", "[\"Inward\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].questions[0].options: expected an array of 2 to 3, "
    "found an array of 1" },
  { "link-not-closed", "lessons.json", "(vastus-lateralis) (VL) pulls the [kneecap](kneecap).",
    "(vastus-lateralis", MIDLINE_CONTENT_ERROR_VALUE,
    "lessons.json: $.lessons[0].explanation[0].text: expected every link closed, as in "
    "[words](structure), found “The [outer quad](vastus-lateralis”" },
  { "unknown-icon", "advice.json", "\"icon\": \"stairs\"", "\"icon\": \"lift\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "advice.json: $.cards[0].icon: expected one of: stairs, running, squat, sitting, flare, "
    "found “lift”" },
  { "address-without-https", "videos.json", "https://youtu.be/", "http://youtu.be/",
    MIDLINE_CONTENT_ERROR_VALUE,
    "videos.json: $.videos[0].address: expected an address with https:// and without a query, "
    "found “http://youtu.be/mF_7CzkPYpU”" },
  { "address-with-token", "videos.json", "mF_7CzkPYpU", "mF_7CzkPYpU?si=abc",
    MIDLINE_CONTENT_ERROR_VALUE,
    "videos.json: $.videos[0].address: expected an address with https:// and without a query, "
    "found “https://youtu.be/mF_7CzkPYpU?si=abc”" },
  { "video-from-elsewhere", "videos.json", "\"from\": \"article\"", "\"from\": \"friend\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "videos.json: $.videos[0].from: expected one of: article, found “friend”" },

  /* An id that points at nothing. */
  { "unknown-rung", "exercises.json", "\"progression\": \"band-step\"",
    "\"progression\": \"band-stop\"", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises[0].progression: expected the id of another exercise, or null, "
    "found “band-stop”" },
  { "ladder-in-a-ring", "exercises.json", "\"progression\": null", "\"progression\": \"bridge\"",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises: expected ladders that end, found: The ladder from exercise "
    "“bridge” comes back to itself" },
  { "unknown-wording", "exercises.json", "\"equipment\": [\"a band\"]",
    "\"equipment\": [\"a ribbon\"]", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises[1].equipment[0]: expected a wording of $.equipment_words, "
    "found “a ribbon”" },
  { "unknown-load-wording", "exercises.json", "\"load_words\": [\"a weight (optional)\"]",
    "\"load_words\": [\"a ribbon\"]", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.load_words[0]: expected a wording of $.equipment_words, "
    "found “a ribbon”" },
  { "unknown-thing", "exercises.json", "\"loop-band\", \"long-band\"",
    "\"loop-band\", \"short-band\"", MIDLINE_CONTENT_ERROR_VALUE,
    "exercises.json: $.equipment_words.a band[0][1]: expected one of: mat, wall, chair, towel, "
    "cushion, bench, stick, low-step, stairs, loop-band, long-band, ankle-weight, weight, "
    "roller, ball, strap, mirror, wedge, bike, gym, found “short-band”" },
  { "unknown-source", "exercises.json", "\"references\": [\"cowan-2001\", \"willy-2019\"]",
    "\"references\": [\"cowan-2001\", \"willy-2020\"]", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises[1].references[1]: expected the id of a reference in "
    "sources.json, found “willy-2020”" },
  { "unknown-source-of-evidence", "exercises.json", "\"reference\": \"cowan-2001\"",
    "\"reference\": \"cowan-2011\"", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises[0].evidence[0].reference: expected the id of a reference in "
    "sources.json, found “cowan-2011”" },
  { "unknown-source-of-research", "lessons.json", "\"cowan-2001\"", "\"cowan-2011\"",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "lessons.json: $.lessons[0].research[0].references[0]: expected the id of a reference in "
    "sources.json, found “cowan-2011”" },
  { "unknown-source-of-advice", "advice.json", "\"willy-2019\"", "\"willy-2020\"",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "advice.json: $.cards[0].points[1].references[0]: expected the id of a reference in "
    "sources.json, found “willy-2020”" },
  { "unknown-statement", "lessons.json", "\"vl-pulls-outward\"", "\"vl-pulls-inward\"",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "lessons.json: $.lessons[0].explanation[0].statements[0]: expected the id of a statement of "
    "the article, found “vl-pulls-inward”" },
  { "serves-nothing", "exercises.json", "\"serves\": \"take-together\"",
    "\"serves\": \"take-apart\"", MIDLINE_CONTENT_ERROR_REFERENCE,
    "exercises.json: $.exercises[0].serves: expected the id of a statement of the article, "
    "found “take-apart”" },
  { "link-to-nothing", "lessons.json", "[kneecap](kneecap)", "[kneecap](patella)",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "lessons.json: $.lessons[0].explanation[0].text: expected links to structures of the lesson "
    "only, not to “patella”, found “The [outer quad](vastus-lateralis) (VL) pulls th…”" },
  { "question-about-nothing", "lessons.json", "\"structure\": \"vastus-lateralis\"",
    "\"structure\": \"hip\"", MIDLINE_CONTENT_ERROR_REFERENCE,
    "lessons.json: $.lessons[0].questions[0].structure: expected a structure of the lesson, "
    "found “hip”" },
  /* Poses, which are read when the first one is asked for. */
  { "pose-of-nothing", "poses.json", "\"id\": \"band-step\"",
    "\"id\": \"band-stop\"",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "poses.json: $.poses[1].id: expected the id of an exercise in exercises.json, found "
    "“band-stop”" },
  { "pose-twice", "poses.json", "\"id\": \"band-step\"",
    "\"id\": \"bridge\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].id: expected an id that no other element has, found “bridge”" },
  { "pose-member-unknown", "poses.json", "\"floor\": false",
    "\"flor\": false",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].flor: expected no member of this name, found false" },
  { "view-a-word", "poses.json", "{\"yaw\": 78, \"pitch\": 5}",
    "\"side\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[0].view: expected an object, found “side”" },
  { "pitch-missing", "poses.json", "{\"yaw\": 78, \"pitch\": 5}",
    "{\"yaw\": 78}",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[0].view.pitch: expected a number from -90 to 90, found nothing" },
  { "base-unknown", "poses.json", "\"base\": \"stand\"",
    "\"base\": \"sleep\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].base: expected one of: stand, sit, long_sit, half_kneel, bike, "
    "supine, prone, quadruped, side_lying, side_plank, found “sleep”" },
  { "limb-unknown", "poses.json", "[\"leg_w\", \"leg_o\"],\n      \"bias\"",
    "[\"leg_w\", \"tail\"],\n      \"bias\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].works[1]: expected one of: leg_w, leg_o, arm_w, arm_o, found "
    "“tail”" },
  { "paper-key-unknown", "poses.json", "\"paper\": [\"start\", \"middle\"]",
    "\"paper\": [\"start\", \"end\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].paper[1]: expected one of: start, middle, finish, found “end”" },
  { "paper-key-twice", "poses.json", "\"paper\": [\"start\", \"middle\"]",
    "\"paper\": [\"start\", \"start\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].paper: expected two different keys, found an array of 2" },
  { "channel-unknown", "poses.json", "\"trunk\": 0",
    "\"trunc\": 0",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].keys[0].trunc: expected no member of this name, found 0" },
  { "channel-a-text", "poses.json", "\"trunk\": 0",
    "\"trunk\": \"level\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[0].keys[0].trunk: expected a number from -360 to 360, found “level”" },
  { "channel-too-large", "poses.json", "\"trunk\": 0",
    "\"trunk\": 400",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].keys[0].trunk: expected a number from -360 to 360, found 400" },
  { "one-key", "poses.json", "{\"key\": \"start\", \"abd_w\": 2},\n",
    "",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].keys: expected an array of 2 to 4, found an array of 1" },
  { "key-without-name", "poses.json", "\"key\": \"start\", \"abd_w\": 2",
    "\"abd_w\": 2",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[1].keys[0].key: expected a text, found nothing" },
  { "name-for-all-keys", "poses.json", "\"knee\": 5",
    "\"key\": \"x\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].all: expected no name for all keys, found an object" },
  { "anchor-missing", "poses.json", "\"anchor\": [\"sole_w\", 0, 0, 9], ",
    "",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[1].keys[0].anchor: expected an anchor here or in all, found nothing" },
  { "anchor-in-the-world", "poses.json", "\"anchor\": [\"sole_w\", 0, 0, 9]",
    "\"anchor\": [0, 0, 9]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].all.anchor: expected a part of the body with 3 numbers, found an "
    "array of 3" },
  { "anchor-on-a-planted-foot", "poses.json", "[\"shoulders\", -44, 0, 0]",
    "[\"sole_w\", -44, 0, 0]",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "poses.json: $.poses[0].keys[0]: expected an anchor on the trunk or on a leg placed by its "
    "angles, found an object" },
  { "part-unknown", "poses.json", "[\"shoulders\", -44, 0, 0]",
    "[\"shoulder\", -44, 0, 0]",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "poses.json: $.poses[0].all.anchor[0]: expected a part of the body, found “shoulder”" },
  { "part-with-two-numbers", "poses.json", "[\"thigh_o\", 7, -16, 0]",
    "[\"thigh_o\", 7, -16]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].all.hand_o: expected a part of the body, alone or with 3 numbers, "
    "found an array of 3" },
  { "hand-on-an-arm", "poses.json", "[\"thigh_o\", 7, -16, 0]",
    "[\"elbow_w\"]",
    MIDLINE_CONTENT_ERROR_REFERENCE,
    "poses.json: $.poses[0].keys[0].hand_o: expected a part that is in place before this one, "
    "found nothing" },
  { "point-of-two", "poses.json", "[2, 0, 27]",
    "[2, 0]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].all.hand: expected an array of 3 numbers, found an array of 2" },
  { "point-too-far", "poses.json", "[2, 0, 27]",
    "[2, 0, 2700]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].all.hand[2]: expected a number from -400 to 400, found 2700" },
  { "direction-on-the-body", "poses.json", "[0, -1, 0]",
    "[\"head\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].all.elbow_dir_o: expected an array of 3 numbers, found an array of "
    "1" },
  { "aim-in-one-key", "poses.json", "\"trunk\": 0, \"plant_o\": [45, 0, -10]",
    "\"trunk\": 0",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].keys[1]: expected plant_o in every key or in none, found an object" },
  { "ground-in-one-key", "poses.json",
    ", \"ground\": 0},\n      \"keys\": [\n        {\"key\": \"start\"",
    "},\n      \"keys\": [\n        {\"key\": \"start\", \"ground\": 0",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].keys[1]: expected ground and foot_pitch in every key or in none, "
    "found an object" },
  { "palm-unknown", "poses.json", "\"palm\": \"floor\"",
    "\"palm\": \"ceiling\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].all.palm: expected one of: along, floor, wall, grip, found "
    "“ceiling”" },
  { "stride-with-one-flat-foot", "poses.json", "\"flat\": [\"leg_w\", \"leg_o\"]",
    "\"flat\": [\"leg_w\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].loop: expected another loop, or both sides placed alike, found "
    "“stride”" },
  { "prop-unknown", "poses.json", "\"kind\": \"mat\"",
    "\"kind\": \"rug\"",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].props[0].kind: expected one of: bench, box, step, wall, mirror, "
    "mat, towel, wedge, stairs, chair, post, rail, cylinder, ball, band, strap, stick, loop, "
    "cuff, dumbbell, pack, bike, press, mark, effort, found “rug”" },
  { "area-inside-out", "poses.json", "[-86, 82, -32, 32]",
    "[86, -82, -32, 32]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].props[0].area: expected pairs of a smaller and a larger number, "
    "found an array of 4" },
  { "band-without-width", "poses.json", "\"width\": 2, ",
    "",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[0].props[1].width: expected a number from 0.5 to 200, found nothing" },
  { "band-to-nowhere", "poses.json", "[[\"knee_w\"], [\"knee_o\", 0, 2, 0], [0, 40, 0]]",
    "[[\"knee_w\"]]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].props[1].points: expected an array of 2 to 4, found an array of 1" },
  { "arrow-from-nowhere", "poses.json", "{\"from\": [0, 40, 0], \"to\"",
    "{\"to\"",
    MIDLINE_CONTENT_ERROR_TYPE,
    "poses.json: $.poses[0].arrows[1].follow: expected an array of 3 numbers, found nothing" },
  { "picture-unknown", "poses.json", "\"on\": [\"finish\"]",
    "\"on\": [\"end\"]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].props[1].on[0]: expected one of: start, middle, finish, found "
    "“end”" },
  { "guide-of-one-point", "poses.json", "[[\"hip_w\"], [\"hip_o\"]]",
    "[[\"hip_w\"]]",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[0].guides[0].points: expected an array of 2 to 3, found an array of 1" },
  { "close-up-outside", "poses.json", "\"x\": 0.7",
    "\"x\": 7",
    MIDLINE_CONTENT_ERROR_VALUE,
    "poses.json: $.poses[1].inset.x: expected a number from 0 to 1, found 7" },
};

typedef struct {
  char *folder; /* (owned) */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("midline-content-XXXXXX", &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (file_names); i++)
    {
      g_autofree char *from = g_test_build_filename (G_TEST_DIST, "content", "data",
                                                     file_names[i], NULL);
      g_autofree char *to = g_build_filename (self->folder, file_names[i], NULL);
      g_autofree char *text = NULL;
      gsize length;

      g_file_get_contents (from, &text, &length, &error);
      g_assert_no_error (error);
      g_file_set_contents (to, text, (gssize) length, &error);
      g_assert_no_error (error);
    }
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (file_names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, file_names[i], NULL);

      g_unlink (path);
    }

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
}

static MidlineContent *
load (Fixture  *self,
      GError  **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);
  g_autoptr (MidlineContent) content = midline_content_new (folder, error);

  if (content == NULL || !midline_content_load_poses (content, error))
    return NULL;

  return g_steal_pointer (&content);
}

static void
edit (Fixture    *self,
      const char *file,
      const char *find,
      const char *replace)
{
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autofree char *before = NULL;
  g_autoptr (GString) after = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &before, NULL, &error);
  g_assert_no_error (error);

  after = g_string_new (before);
  g_assert_cmpuint (g_string_replace (after, find, replace, 1), ==, 1);
  g_file_set_contents (path, after->str, (gssize) after->len, &error);
  g_assert_no_error (error);
}

static void
test_good_set_loads (Fixture       *self,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = load (self, &error);

  g_assert_no_error (error);
  g_assert_nonnull (content);
}

static void
test_broken (Fixture       *self,
             gconstpointer  data)
{
  const Broken *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = NULL;

  edit (self, row->file, row->find, row->replace);
  content = load (self, &error);

  g_assert_null (content);
  g_assert_error (error, MIDLINE_CONTENT_ERROR, (int) row->code);
  if (row->code == MIDLINE_CONTENT_ERROR_SYNTAX)
    g_assert_true (g_str_has_prefix (error->message, row->message));
  else
    g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_empty_file (Fixture       *self,
                 gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "sources.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = NULL;

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  content = load (self, &error);

  g_assert_null (content);
  g_assert_error (error, MIDLINE_CONTENT_ERROR, MIDLINE_CONTENT_ERROR_TYPE);
  g_assert_cmpstr (error->message, ==, "sources.json: $: expected an object, found nothing");
}

static void
test_missing_file (Fixture       *self,
                   gconstpointer  data)
{
  const char *name = data;
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autofree char *prefix = g_strconcat (name, ": ", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = NULL;

  g_assert_cmpint (g_unlink (path), ==, 0);
  content = load (self, &error);

  g_assert_null (content);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, prefix));
}

/* Whatever befalls a file: an answer or an error, never both, never a crash. */
static void
test_random_damage (Fixture       *self,
                    gconstpointer  data)
{
  for (guint i = 0; i < 500; i++)
    {
      const char *name = file_names[g_test_rand_int_range (0, G_N_ELEMENTS (file_names))];
      g_autofree char *path = g_build_filename (self->folder, name, NULL);
      g_autofree char *good = NULL;
      g_autofree char *damaged = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (MidlineContent) content = NULL;
      gsize length;
      gssize left;

      g_assert_true (g_file_get_contents (path, &good, &length, NULL));
      damaged = g_memdup2 (good, length);
      damaged[g_test_rand_int_range (0, (gint32) length)] = (char) g_test_rand_int_range (0, 256);
      left = g_test_rand_bit () ? (gssize) length
                                : (gssize) g_test_rand_int_range (0, (gint32) length);
      g_assert_true (g_file_set_contents (path, damaged, left, NULL));

      content = load (self, &error);
      g_assert_true ((content == NULL) == (error != NULL));

      g_assert_true (g_file_set_contents (path, good, (gssize) length, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/content/errors/good-set-loads", Fixture, NULL, set_up, test_good_set_loads,
              tear_down);

  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/content/errors/", broken[i].name, NULL);

      g_test_add (path, Fixture, &broken[i], set_up, test_broken, tear_down);
    }

  g_test_add ("/content/errors/random-damage", Fixture, NULL, set_up, test_random_damage,
              tear_down);
  g_test_add ("/content/errors/empty-file", Fixture, NULL, set_up, test_empty_file, tear_down);

  for (gsize i = 0; i < G_N_ELEMENTS (file_names); i++)
    {
      g_autofree char *path = g_strconcat ("/content/errors/missing/", file_names[i], NULL);

      g_test_add (path, Fixture, file_names[i], set_up, test_missing_file, tear_down);
    }

  return g_test_run ();
}
