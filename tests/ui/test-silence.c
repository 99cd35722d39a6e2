/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Midline sends nothing unless it is asked to. The tour of every page, the program itself and its
 * printing run in a network of their own, whose only way out leads to a listener that counts what
 * leaves; then once more without any network. Where the system grants no such network the tests
 * are skipped. */

#define _GNU_SOURCE /* unshare () */

#include <gio/gio.h>
#include <glib/gstdio.h>

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <net/if.h>
#include <net/route.h>
#include <netpacket/packet.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define SECONDS_LOOKED_AT 2
#define OUTSIDE_IPV4 "192.0.2.1" /* addresses for documentation: nobody's */
#define OUTSIDE_IPV6 "2001:db8::1"

typedef struct {
  char *refusal;     /* (owned) (nullable) why there is no network of our own */
  int listener_fd;
  gboolean has_ipv6;
} Network;

static void
refuse (Network    *self,
        const char *what)
{
  if (self->refusal == NULL)
    self->refusal = g_strdup_printf ("%s: %s", what, g_strerror (errno));
}

/* Lets the user be root of the namespace, and only there. */
static void
map_user (guint user_id,
          guint group_id)
{
  g_autofree char *users = g_strdup_printf ("0 %u 1", user_id);
  g_autofree char *groups = g_strdup_printf ("0 %u 1", group_id);

  g_file_set_contents_full ("/proc/self/setgroups", "deny", -1, G_FILE_SET_CONTENTS_NONE, 0644,
                            NULL);
  g_file_set_contents_full ("/proc/self/uid_map", users, -1, G_FILE_SET_CONTENTS_NONE, 0644, NULL);
  g_file_set_contents_full ("/proc/self/gid_map", groups, -1, G_FILE_SET_CONTENTS_NONE, 0644,
                            NULL);
}

static gboolean
switch_loopback (gboolean is_up)
{
  struct ifreq request = { .ifr_name = "lo" };
  int fd = socket (AF_INET, SOCK_DGRAM, 0);
  gboolean is_done;

  request.ifr_flags = is_up ? IFF_UP | IFF_RUNNING : 0;
  is_done = ioctl (fd, SIOCSIFFLAGS, &request) == 0;
  close (fd);
  return is_done;
}

/* Everything for elsewhere goes to the loopback device, where it is seen and dropped. */
static gboolean
add_route (void)
{
  struct rtentry route = { .rt_flags = RTF_UP, .rt_dev = (char *) "lo" };
  int fd = socket (AF_INET, SOCK_DGRAM, 0);
  gboolean is_done;

  route.rt_dst.sa_family = AF_INET;
  route.rt_genmask.sa_family = AF_INET;
  is_done = ioctl (fd, SIOCADDRT, &route) == 0;
  close (fd);
  return is_done;
}

static gboolean
add_ipv6_route (void)
{
  struct in6_rtmsg route = {
    .rtmsg_flags = RTF_UP, .rtmsg_metric = 1, .rtmsg_ifindex = (int) if_nametoindex ("lo"),
  };
  int fd = socket (AF_INET6, SOCK_DGRAM, 0);
  gboolean is_done = fd >= 0 && ioctl (fd, SIOCADDRT, &route) == 0;

  if (fd >= 0)
    close (fd);
  return is_done;
}

/* Call before there is a thread. */
static void
network_begin (Network *self)
{
  guint user_id = getuid ();
  guint group_id = getgid ();

  if (unshare (CLONE_NEWNET) != 0)
    {
      if (unshare (CLONE_NEWUSER | CLONE_NEWNET) != 0)
        {
          refuse (self, "no network namespace");
          return;
        }
      map_user (user_id, group_id);
    }
  if (!switch_loopback (TRUE) || !add_route ())
    refuse (self, "no route in the network namespace");
  self->has_ipv6 = add_ipv6_route ();
  self->listener_fd = socket (AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK, htons (ETH_P_ALL));
  if (self->listener_fd < 0)
    refuse (self, "no listener in the network namespace");
}

/* How many packets came since the last call. */
static guint
count_packets (Network *self)
{
  guint8 packet[256];
  gssize length;
  guint n = 0;

  while ((length = recv (self->listener_fd, packet, sizeof packet, 0)) > 0)
    {
      n++;
      if (length >= 20 && packet[0] >> 4 == 4)
        g_test_message ("a packet of protocol %u to %u.%u.%u.%u", packet[9], packet[16],
                        packet[17], packet[18], packet[19]);
      else
        g_test_message ("another packet of %zd bytes", length);
    }
  return n;
}

static gboolean
skip_without_network (Network *self)
{
  if (self->refusal != NULL)
    g_test_skip (self->refusal);
  return self->refusal != NULL;
}

static void
send_datagram (const char *address)
{
  g_autoptr (GSocketAddress) to = g_inet_socket_address_new_from_string (address, 9);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSocket) sender = g_socket_new (g_socket_address_get_family (to),
                                             G_SOCKET_TYPE_DATAGRAM, G_SOCKET_PROTOCOL_UDP,
                                             &error);

  g_assert_no_error (error);
  g_socket_send_to (sender, to, "x", 1, NULL, &error);
  g_assert_no_error (error);
}

static void
begin_connection (const char *address)
{
  g_autoptr (GSocketAddress) to = g_inet_socket_address_new_from_string (address, 443);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSocket) caller = g_socket_new (g_socket_address_get_family (to),
                                             G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL);

  g_socket_set_blocking (caller, FALSE);
  g_socket_connect (caller, to, NULL, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PENDING);
}

/* The listener hears: each of these must be seen, or the silence below says nothing. */
static void
test_listener (gconstpointer data)
{
  Network *self = (Network *) data;

  if (skip_without_network (self))
    return;
  g_assert_cmpuint (count_packets (self), ==, 0);
  send_datagram (OUTSIDE_IPV4);
  g_assert_cmpuint (count_packets (self), >, 0);
  g_assert_cmpuint (count_packets (self), ==, 0);
  begin_connection (OUTSIDE_IPV4);
  g_assert_cmpuint (count_packets (self), >, 0);
  if (self->has_ipv6)
    {
      send_datagram (OUTSIDE_IPV6);
      g_assert_cmpuint (count_packets (self), >, 0);
    }
}

static GSubprocess *
start (const char *home,
       const char *program,
       const char *argument)
{
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), program, NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  if (home != NULL)
    g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", home, TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, path, argument, NULL);
  g_assert_no_error (error);
  return process;
}

static void
run (const char *home,
     const char *program,
     const char *argument,
     int         expected_status)
{
  g_autoptr (GSubprocess) process = start (home, program, argument);

  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, expected_status);
}

/* Every page, row, dialog and step of the first run. Nothing was switched on. */
static void
test_tour (gconstpointer data)
{
  Network *self = (Network *) data;

  if (skip_without_network (self))
    return;
  count_packets (self);
  run (NULL, "tests/ui/midline-tour", NULL, 0);
  g_assert_cmpuint (count_packets (self), ==, 0);
}

/* Starts the program itself, looks for a while once it has opened its records, and ends it as the
 * desktop does. */
static void
look_at (const char *home,
         const char *argument)
{
  g_autofree char *records = g_build_filename (home, "midline", "midline.db", NULL);
  g_autoptr (GSubprocess) process = NULL;

  g_unlink (records);
  process = start (home, "src/midline", argument);
  while (!g_file_test (records, G_FILE_TEST_EXISTS))
    g_usleep (10000);
  g_usleep (SECONDS_LOOKED_AT * G_USEC_PER_SEC);
  g_subprocess_send_signal (process, SIGTERM);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_successful (process));
}

static void
remove_home (const char *home)
{
  g_autofree char *records = g_build_filename (home, "midline", NULL);
  g_autoptr (GDir) dir = g_dir_open (records, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (records, name, NULL);

      g_unlink (path);
    }
  g_rmdir (records);
  g_assert_cmpint (g_rmdir (home), ==, 0);
}

static void
run_program (void)
{
  g_autofree char *home = g_dir_make_tmp ("midline-silence-XXXXXX", NULL);

  look_at (home, NULL);
  look_at (home, "--learn=stairs");
  look_at (home, "--page=print");
  run (home, "src/midline", "--print-text=-", 1); /* there is no plan yet */
  run (home, "src/midline", "--version", 0);
  remove_home (home);
}

static void
test_program (gconstpointer data)
{
  Network *self = (Network *) data;

  if (skip_without_network (self))
    return;
  count_packets (self);
  run_program ();
  g_assert_cmpuint (count_packets (self), ==, 0);
}

/* Not even a way to the machine itself: the same opens, prints and ends. */
static void
test_without_network (gconstpointer data)
{
  Network *self = (Network *) data;

  if (skip_without_network (self))
    return;
  g_assert_true (switch_loopback (FALSE));
  run_program ();
  run (NULL, "tests/ui/midline-tour", "short", 0);
  run (NULL, "tests/ui/test-print-pdf", NULL, 0);
  g_assert_true (switch_loopback (TRUE));
}

int
main (int    argc,
      char **argv)
{
  Network network = { .listener_fd = -1 };

  network_begin (&network);
  g_test_init (&argc, &argv, NULL);
  /* No bus: it would be one outside. */
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
  g_test_add_data_func ("/silence/listener", &network, test_listener);
  g_test_add_data_func ("/silence/tour", &network, test_tour);
  g_test_add_data_func ("/silence/program", &network, test_program);
  g_test_add_data_func ("/silence/without-network", &network, test_without_network);
  return g_test_run ();
}
