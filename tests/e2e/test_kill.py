#!/usr/bin/env python3
"""SIGKILL at random moments: the next crawl brings back all, and nothing twice.

The server sends ETag and answers 304: what a killed crawl had noted of a feed must not hide articles that
it had not stored yet.  Also: a torn log or archive, after which a crawl restores the whole list."""
import os
import random
import shutil
import signal
import struct
import subprocess
import time

import tap
from newsroom import SIMAK, TMP, Newsroom, differences, make_workspace, newsroom_sources, simak

KILLS = 20
PACE_MS = 15  # so that a crawl lasts long enough to be struck
TORN = 12

room = Newsroom()
day = room.day(1)
chance = random.Random(20241009)


def crawl_whole(folder):
    began = time.monotonic()
    done = simak(folder, 'crawl', '--all', '--quiet', '--now', day['now'])
    return done, time.monotonic() - began


def kill_after(folder, seconds):
    """Starts a crawl and kills it; whether it was still running."""
    crawl = subprocess.Popen([SIMAK, '-C', folder, 'crawl', '--all', '--quiet', '--now', day['now']],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    running = crawl.poll() is None
    crawl.kill()
    crawl.wait()
    return running


def being_moved(folder):
    """Whether the kill struck while the log was copied into the database.  SQLite syncs the log before
    it copies, so no power cut tears it from then on.  (WAL-index header, native byte order:
    https://www.sqlite.org/walformat.html, mxFrame and nBackfillAttempted.)"""
    with open(os.path.join(folder, 'simak.db-shm'), 'rb') as f:
        index = f.read(132)
    frames, = struct.unpack_from('=I', index, 16)
    copied, = struct.unpack_from('=I', index, 128)
    return frames == 0 or copied > 0


def tear(folder, name):
    """Cuts a file at random, the log of the database or the newest of the archive; whether there was one."""
    path = os.path.join(folder, name)
    if os.path.isdir(path):
        files = sorted(f for f in os.listdir(path) if f.endswith('.gz'))
        path = os.path.join(path, files[-1]) if files else path
    elif os.path.isfile(path) and being_moved(folder):
        return False
    if not os.path.isfile(path):
        return False
    os.truncate(path, chance.randint(0, os.path.getsize(path)))
    return True


whole = make_workspace('utuh', newsroom_sources(room), pace_ms=PACE_MS)
done, length = crawl_whole(whole)
tap.ok('undisturbed', done.returncode == 0 and not differences(whole, day),
       done.stderr + '\n'.join(differences(whole, day)))

# every second kill strikes what the first one left
struck = 0
for n in range(KILLS):
    again = n % 2 == 1
    if not again:
        folder = make_workspace('bunuh%d' % n, newsroom_sources(room), pace_ms=PACE_MS)
    struck += kill_after(folder, chance.uniform(0, length / 2 if again else length * 0.9))
    if again or n % 4 == 0:
        done, _ = crawl_whole(folder)
        tap.ok('killed, then whole', done.returncode == 0 and not differences(folder, day),
               done.stderr + '\n'.join(differences(folder, day)))
        tap.ok('and the archive too', simak(folder, 'evidence', 'verify').returncode == 0)
tap.ok('kills struck running crawls', struck > 0, struck)

# a killed crawl leaves its log beside the database: its end and that of the archive are cut at random
torn = {'simak.db-wal': 0, 'archive': 0}
for n in range(TORN):
    folder = make_workspace('robek%d' % n, newsroom_sources(room), pace_ms=PACE_MS)
    kill_after(folder, length * chance.uniform(0.15, 0.95))
    for name in (['simak.db-wal'], ['archive'], ['simak.db-wal', 'archive'])[n % 3]:
        torn[name] += tear(folder, name)
    done, _ = crawl_whole(folder)
    tap.ok('torn, then whole', done.returncode == 0 and not differences(folder, day),
           done.stderr + '\n'.join(differences(folder, day)))
tap.ok('logs and archives were torn', all(torn.values()), torn)

# a signal that asks politely
for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
    folder = make_workspace('henti%d' % number, newsroom_sources(room), pace_ms=PACE_MS)
    crawl = subprocess.Popen([SIMAK, '-C', folder, 'crawl', '--quiet', '--now', day['now']],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(length / 3)
    crawl.send_signal(number)
    ended = crawl.wait()
    tap.ok('%s ends it cleanly' % number.name, ended in (code, 0), ended)
    done, _ = crawl_whole(folder)
    tap.ok('and the next crawl goes on', done.returncode == 0 and not differences(folder, day),
           done.stderr + '\n'.join(differences(folder, day)))
    shutil.rmtree(folder)
room.stop()
tap.end()
