package eu.xport.engine.security;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Production was started with settings that are missing or weak. */
class UnsafeProduction extends RuntimeException {

    UnsafeProduction(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }

    static class Explained extends AbstractFailureAnalyzer<UnsafeProduction> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, UnsafeProduction unsafe) {
            return new FailureAnalysis(
                    "The profile 'production' does not start like this:" + System.lineSeparator() + unsafe.getMessage(),
                    "Set these environment variables, and start again.",
                    unsafe);
        }
    }
}
