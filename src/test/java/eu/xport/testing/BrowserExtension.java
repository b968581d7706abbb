package eu.xport.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one browser to all tests of a JVM, keeps a picture of what a failed test saw in {@code target/browser/}, and
 * closes what a test has left open.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Browser.isInstalled() || Browser.isRequired()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there has to be one");
        }
        test.getRoot().getStore(HERE).getOrComputeIfAbsent("told", key -> tell());
        return ConditionEvaluationResult.disabled("no browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent("browser", key -> Browser.launch(), Browser.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            browser(test)
                    .ifPresent(browser ->
                            browser.keepPictures(test.getRequiredTestClass().getSimpleName() + "."
                                    + test.getRequiredTestMethod().getName()));
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        browser(test).ifPresent(Browser::closePages);
    }

    private static Optional<Browser> browser(ExtensionContext test) {
        return Optional.ofNullable(test.getRoot().getStore(HERE).get("browser", Browser.class));
    }

    private static boolean tell() {
        System.out.println("Browser tests are skipped: no " + Browser.executable()
                + " here. Install Chromium, or name one in XPORT_BROWSER.");
        return true;
    }
}
