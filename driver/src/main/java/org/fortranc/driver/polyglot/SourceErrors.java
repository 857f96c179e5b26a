package org.fortranc.driver.polyglot;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.Diagnostic;

/** The messages about a source that cannot be run. */
@ExportLibrary(InteropLibrary.class)
final class SourceErrors extends AbstractTruffleException {
    private final transient Optional<SourceSection> place;

    SourceErrors(List<Diagnostic> diagnostics) {
        super(text(diagnostics));
        place = Optional.empty();
    }

    SourceErrors(Source source, List<Diagnostic> diagnostics) {
        super(text(diagnostics));
        place = diagnostics.stream().map(Diagnostic::at).findFirst()
                .filter(at -> at.line() >= 1 && at.line() <= source.getLineCount())
                .map(at -> source.createSection(at.line()));
    }

    private static String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> "%s: %s [%s]".formatted(d.at(), d.message(), d.code().id()))
                .collect(Collectors.joining("\n"));
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.PARSE_ERROR;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() {
        return false;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return place.isPresent();
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        return place.orElseThrow(UnsupportedMessageException::create);
    }
}
