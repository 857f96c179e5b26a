#!/bin/sh
# A program compiled by fortranc: this script, then a Java archive.
# main class: @MAIN@
jdk='@JDK@' core='@CORE@' aot='@AOT@'
if [ ! -x "$jdk/bin/java" ]; then
    aot=
    onpath=$(command -v java 2>/dev/null) && onpath=$(readlink -f -- "$onpath") && onpath=${onpath%/bin/java}
    for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$onpath"; do
        [ -x "$jdk/bin/java" ] && [ -r "$jdk/release" ] || continue
        while IFS='="' read -r key _ value _; do
            [ "$key" = JAVA_VERSION ] && [ "${value%%[!0-9]*}" -ge 25 ] 2>/dev/null && break 2
        done <"$jdk/release"
        jdk=
    done
    if [ -z "$jdk" ]; then
        echo "$0: needs Java of version 25 or newer; set JAVA_HOME to its folder" >&2
        exit 2
    fi
fi
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
memory=-XX:MaxRAMPercentage=90
limit=$(ulimit -v)
if [ "$limit" != unlimited ]; then
    # The JVM reserves address space well beyond what it uses; under a limit it must be told to reserve less.
    memory="-Xmx$((limit * 4 / 10))k -XX:CompressedClassSpaceSize=64m -XX:ReservedCodeCacheSize=64m -Dfortranc.stack=$((limit * 128))"
fi
# Under the locale C the JVM would lose the bytes of arguments and file names beyond ASCII.
locale=${LC_ALL:-}
export LC_ALL=C.UTF-8
program=$0
case $0 in
*:*) # a class path cannot hold this name
    exec 9<"$0"
    program=/proc/self/fd/9
    ;;
esac
if [ -r "$core" ]; then
    [ -r "$aot" ] && set -- -XX:AOTCache="$aot" -cp "$core:$program" '@MAIN@' "$@" || set -- -cp "$core:$program" '@MAIN@' "$@"
else
    set -- -cp "$program" '@MAIN@' "$@"
fi
exec "$jdk/bin/java" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+UseParallelGC -XX:-UsePerfData $memory \
    -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    --add-exports java.base/jdk.internal.module=ALL-UNNAMED -XX:CompileCommand=quiet \
    '-XX:CompileCommand=CompileThresholdScaling,*Vectors.loop_*,0.02' \
    -XX:LiveNodeCountInliningCutoff=150000 -XX:MaxNodeLimit=240000 -XX:NodeLimitFudgeFactor=6000 -Dfortranc.program="$0" -Dfortranc.lc_all="$locale" "$@"
exit 126
