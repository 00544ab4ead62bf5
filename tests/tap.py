"""TAP, as the tests print it while they go (testanything.org)."""
import sys

count = failed = 0


def ok(what, true, why=''):
    global count, failed
    count += 1
    failed += not true
    print('%s %d - %s' % ('ok' if true else 'not ok', count, what), flush=True)
    if not true:
        print('# ' + str(why)[:4000].replace('\n', '\n# '), flush=True)


def skip(what, why):
    global count
    count += 1
    print('ok %d - %s # SKIP %s' % (count, what, why), flush=True)


def end():
    """The plan; ends the program with the right code."""
    print('1..%d' % count, flush=True)
    sys.exit(failed != 0)
