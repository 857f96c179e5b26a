#!/usr/bin/env python3
"""Judges a Fortran compiler by half of gfortran's run-time tests.

  suite.py --unpack FOLDER <ARCHIVE                        keeps the tests whose hashed name is even
  suite.py --judge FC FOLDER [--include=REGEX] [--jobs=N]

A test is a program with the directive `dg-do run` whose other directives (options, more sources, effective targets)
are honoured. gfortran compiles and runs it; where that works as the test expects, FC's program must write the same
to standard output and end with the same status.
"""
import collections, concurrent.futures, fnmatch, hashlib, json, os, re, resource, shlex, shutil, signal, subprocess
import sys, tarfile, tempfile

ORACLE = "gfortran -O2 -fno-tree-vectorize -ffp-contract=off -finline-matmul-limit=2147483647".split()
SUFFIXES = {".f", ".for", ".ftn", ".f77", ".f90", ".f95", ".f03", ".f08", ".f18", ".fpp"}
TRIPLET = "x86_64-pc-linux-gnu"
TARGETS = {"fd_truncate", "c99_runtime", "fortran_large_real", "fortran_large_int", "fortran_real_10",
           "fortran_real_16", "fortran_integer_16", "fortran_real_c_float128", "stdint_types", "lp64",
           "fortran_largest_fp_has_sqrt", "sse2_runtime", "x86", "native"}
SECONDS = 20
COMPILE_SECONDS = 120
BYTES = 12000 << 20


def is_source(name):
    return os.path.splitext(name)[1].lower() in SUFFIXES


def is_ours(name):
    return hashlib.sha256(os.path.basename(name).encode()).digest()[0] % 2 == 0


def unpack(folder):
    files = {}
    with tarfile.open(fileobj=sys.stdin.buffer, mode="r|") as archive:
        for member in archive:
            path = member.name.partition("/gcc/testsuite/gfortran.dg/")[2]
            if member.isfile() and path:
                files[path] = archive.extractfile(member).read()
    # A source of the other half stays only where a test of this half names it as a part.
    named = set()
    for path, text in files.items():
        if is_source(path) and is_ours(path):
            for line in text.decode("latin-1").split("\n"):
                if re.match(r"\s*#?\s*include", line, re.I) or "dg-additional-sources" in line or \
                        "dg-compile-aux-modules" in line:
                    named |= {os.path.basename(word) for word in re.findall(r"[\w./-]+\.\w+", line)}
    for path, text in files.items():
        if not is_source(path) or is_ours(path) or os.path.basename(path) in named:
            target = os.path.join(folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as out:
                out.write(text)
    return 0 if files else 1


# ---- directives

def holds(selector):
    """The value of a target selector such as '{ ! ia32 } && { x86_64-*-* }'."""
    words = re.findall(r'[{}!]|&&|\|\||[^\s{}!"]+', selector)

    def alternatives(at):
        value, operator, negated = None, "||", False
        while at < len(words) and words[at] != "}":
            word = words[at]
            at += 1
            if word in ("&&", "||"):
                operator = word
            elif word == "!":
                negated = not negated
            elif word != "target":
                if word == "{":
                    item, at = alternatives(at)
                else:
                    item = word in TARGETS or "-" in word and fnmatch.fnmatch(TRIPLET, word)
                item, negated = item != negated, False
                value = item if value is None else value and item if operator == "&&" else value or item
                operator = "||"
        return bool(value), at + 1
    return alternatives(0)[0]


class Test:
    def __init__(self, folder, name):
        self.name, self.path = name, os.path.join(folder, name)
        self.options, self.added, self.before, self.after, self.environment = [], [], [], [], {}
        self.should_fail = False

    def read(self):
        """Reads the directives; False if this is no test for us."""
        with open(self.path, encoding="latin-1") as file:
            text = file.read()
        do = re.search(r"\{\s*dg-do\s+(\S+?)\s*(\}|\{\s*(\w+)\s*(.*)\}\s*\})", text)
        if not do or do.group(1) != "run" or do.group(3) == "target" and not holds(do.group(4)) \
                or do.group(3) == "xfail" and holds(do.group(4)):
            return False
        for name, rest in re.findall(r"\{\s*(dg-[a-z-]+)\s*(.*)\}", text):
            words = [a or b for a, b in re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', rest)]
            if name in ("dg-options", "dg-additional-options"):
                selector = re.search(r"\{\s*target(.*)\}", rest)
                if selector and not holds(selector.group(1)):
                    continue
                options = shlex.split((words or [""])[0].replace("\\", ""))
                if name == "dg-options":
                    self.options = list(self.added)
                else:
                    self.added += options
                self.options += options
            elif name == "dg-additional-sources":
                self.after += (words and words[0].split() or []) + [w for w in words[1:] if "." in w]
            elif name == "dg-compile-aux-modules":
                self.before += words[:1]
            elif name == "dg-shouldfail":
                self.should_fail = True
            elif name == "dg-set-target-env-var" and len(words) > 1:
                self.environment[words[0]] = words[1]
            elif name == "dg-require-effective-target" and words and words[0] not in TARGETS \
                    or name == "dg-xfail-run-if":
                return False
        self.after = [f for f in self.after if f not in self.before]
        return not any(re.match(r"-f(openmp|openacc|coarray=lib)|-fprofile|-fsanitize", o) for o in self.options)

    def sources(self):
        return self.before + [os.path.basename(self.path)] + self.after

    def copy(self, target):
        """Copies the sources, what they include, and what else bears the test's name."""
        folder = os.path.dirname(self.path)
        stem = os.path.splitext(os.path.basename(self.path))[0]
        wanted = self.sources() + [f for f in os.listdir(folder) if os.path.splitext(f)[0] == stem
                                   and os.path.splitext(f)[1].lower() not in SUFFIXES | {".c"}]
        seen = set()
        while wanted:
            name = wanted.pop()
            path = os.path.join(folder, name)
            if name in seen or not os.path.isfile(path):
                continue
            seen.add(name)
            destination = os.path.join(target, name)
            os.makedirs(os.path.dirname(destination), exist_ok=True)
            shutil.copy(path, destination)
            with open(path, encoding="latin-1") as file:
                wanted += re.findall(r"(?im)^\s*#?\s*include\s+['\"<]([^'\">]+)", file.read())


# ---- compiling and running

def limited(command, folder, seconds, environment=None):
    """Runs a command in a process group of its own; status None when its time is over."""
    def limits():
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                   preexec_fn=limits, env=dict(os.environ, **(environment or {})))
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            status = None
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        out.seek(0), err.seek(0)
        return status, out.read(64 << 20).decode("latin-1"), err.read(1 << 20).decode("latin-1")


def answer(test, command):
    """What became of the test: the stage that failed ('' for none), its message, output and status."""
    with tempfile.TemporaryDirectory(prefix="suite-") as folder:
        test.copy(folder)
        parts = []
        for source in test.sources():
            if source.endswith(".c"):
                status, _, err = limited(["cc", "-fPIC", "-w", "-c", source, "-o", source + ".o"], folder, SECONDS)
                if status != 0:
                    return "compile", first_error(err), "", status
                source += ".o"
            parts.append(source)
        status, out, err = limited(command + test.options + parts + ["-o", "prog.exe"], folder, COMPILE_SECONDS)
        if status != 0 or not os.path.isfile(os.path.join(folder, "prog.exe")):
            return "compile", "no end" if status is None else first_error(out + err), "", status
        status, out, err = limited(["./prog.exe"], folder, SECONDS, test.environment)
        return ("run", "no end", "", None) if status is None else ("", first_error(err), out, status)


def first_error(text):
    for wanted in (r"undefined reference|\berror:|\bError:", r"error"):
        for line in text.split("\n"):
            if re.search(wanted, line, re.I) and "warning:" not in line.lower():
                return line.strip()[:160]
    return text.strip().split("\n")[0][:160]


def difference(test, expected, mine):
    """Why the answers are not alike; '' if they are."""
    stage, message, out, status = mine
    if stage:
        return stage + ": " + message
    if test.should_fail:
        return "" if status != 0 else "status 0 for " + str(expected[3])
    if status != expected[3]:
        return "status %s for %s: %s" % (status, expected[3], message)
    if out == expected[2]:
        return ""
    for a, b in zip(out.split("\n") + [""], expected[2].split("\n") + [""]):
        if a != b:
            return "output: %r, not %r" % (a[:60], b[:60])
    return "output: length"


def kind(reason):
    """The reason without names and places, to group by."""
    return re.sub(r"\d+", "N", re.sub(r"'[^']*'", "'…'", re.sub(r"^(\w+: )?\S+?:\d+:\d+: (error: )?", r"\1", reason)))


def judge(compiler, folder, include, jobs):
    cached = os.path.join(os.path.dirname(folder), "suite-oracle.json")
    oracle = {}
    if os.path.exists(cached):
        with open(cached) as file:
            oracle = json.load(file)
    names = sorted(os.path.relpath(os.path.join(base, f), folder) for base, _, files in os.walk(folder) for f in files
                   if is_source(f) and is_ours(f) and re.search(include, f))
    tests = [test for test in (Test(folder, name) for name in names) if test.read()]

    def one(test):
        expected = oracle.get(test.name) or answer(test, ORACLE)
        oracle[test.name] = expected
        stage, _, _, status = expected
        if stage or status < 0 and not test.should_fail or (status != 0) != test.should_fail:
            return test.name, None # gfortran's own answer is not what the test expects
        return test.name, difference(test, expected, answer(test, shlex.split(compiler)))

    failures = collections.defaultdict(list)
    passed = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for n, (name, reason) in enumerate(pool.map(one, tests), 1):
            if reason:
                failures[kind(reason)].append((name, reason))
            elif reason is not None:
                passed += 1
            if n % 100 == 0:
                print("suite: %d of %d" % (n, len(tests)), file=sys.stderr, flush=True)
                with open(cached, "w") as file:
                    json.dump(oracle, file)
    with open(cached, "w") as file:
        json.dump(oracle, file)
    for group, members in sorted(failures.items(), key=lambda item: (-len(item[1]), item[0])):
        print("%d: %s" % (len(members), group))
        for name, reason in members:
            print("    %s  %s" % (name, reason))
    failed = sum(map(len, failures.values()))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


def main(arguments):
    if arguments[0] == "--unpack":
        return unpack(arguments[1])
    options = dict(a[2:].split("=", 1) for a in arguments[3:])
    return judge(arguments[1], arguments[2], options.get("include", ""), int(options.get("jobs", os.cpu_count() or 1)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
