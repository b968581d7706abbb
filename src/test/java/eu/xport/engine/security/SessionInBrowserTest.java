package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Tasklist;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How Tasklist takes it when the session is over. */
@XportTest
@BrowserTest
class SessionInBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void anExpiredSessionLeadsToTheLoginAndBackToTasklist(Browser browser) {
        var page = tasklist(browser);
        page.context().clearCookies();

        page.getByText("Overdue").first().click();

        page.waitForURL("http://localhost:" + port + "/login*");
        page.locator("input[name=username]").fill("manager");
        page.locator("input[name=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.waitForURL("**/camunda/app/tasklist/default/**");
        assertThat(page.getByText("Escalations").first().innerText()).isNotEmpty();
    }

    @Test
    void theLogoutOfTasklistLeadsToTheLogin(Browser browser) {
        var page = tasklist(browser);

        page.locator(".account > a, .account .dropdown-toggle").first().click();
        page.locator(".logout a").first().click();

        page.waitForURL("http://localhost:" + port + "/login*");
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        assertThat(page.url()).contains("/login");
    }

    private Page tasklist(Browser browser) {
        var page = Tasklist.of(browser.page(), "http://localhost:" + port, "manager")
                .page();
        page.getByText("Escalations").first().waitFor();
        return page;
    }
}
