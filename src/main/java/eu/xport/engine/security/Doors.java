package eu.xport.engine.security;

import static eu.xport.engine.Groups.ADMINISTRATORS;
import static eu.xport.engine.Groups.ANALYSTS;
import static eu.xport.engine.Groups.EXPERTS;
import static eu.xport.engine.Groups.FUNDING_OFFICERS;
import static eu.xport.engine.Groups.MANAGERS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which request knocks where. Addresses are matched as a whole: the engine's servlets are none of Spring's. */
final class Doors {

    /** Everybody's: the company's pages and what they are dressed in. */
    static final String[] PUBLIC = {
        "/",
        "/login",
        "/privacy",
        "/accessibility",
        "/diagnosis",
        "/diagnosis/**",
        "/journey/**",
        "/resources",
        "/resources/**",
        "/newsletter/**",
        "/actuator/health",
        "/actuator/health/**",
        "/*.css",
        "/favicon.ico",
        "/favicon.svg",
        "/harbour.svg"
    };

    /** Groups whose members work with the engine's web applications. */
    static final String[] STAFF = {EXPERTS, MANAGERS, FUNDING_OFFICERS, ANALYSTS, ADMINISTRATORS};

    /** Groups whose members work with companies: nobody else reads who these are and what they said. */
    static final String[] CASE_WORKERS = {EXPERTS, MANAGERS, FUNDING_OFFICERS};

    /** Letters that were kept instead of sent, in the demo; nothing answers there in production. */
    static final String[] KEPT_LETTERS = {"/mail", "/mail/**"};

    /** Groups whose members read them: each tells what one company or one colleague was told. */
    static final String[] LETTER_READERS = {MANAGERS, ADMINISTRATORS};

    /** Figures of all cases, and what Cockpit shows of ours beside its own pages. */
    static final String[] FIGURES = {"/figures", "/figures/**", "/staff/cockpit", "/staff/cockpit/**"};

    /** Groups whose members answer for the promises. */
    static final String[] FIGURE_READERS = {MANAGERS, ADMINISTRATORS};

    /** What the models say and what a change of them would do, without a word of any company. */
    static final String[] MODELS = {"/staff/models", "/staff/models/**", "/staff/cockpit/share/**"};

    /** Groups whose members change models, or answer for what these do. */
    static final String[] MODEL_READERS = {ANALYSTS, MANAGERS, ADMINISTRATORS};

    /** What any filing would lead to by the models, without a word of any company. */
    static final String PREVIEW = "/staff/preview";

    /** What the staff's pages say of themselves, without a word of any company. */
    static final String STAFF_TEXTS = "/staff/texts.json";

    /** The first administrator comes with the installation: nobody makes one through the web. */
    static final RequestMatcher SETUP = matching(null, "/camunda/(app|api)/admin/(.*/)?setup(/.*)?");

    /** There is one login, and it is ours. */
    static final RequestMatcher OTHER_LOGIN = matching(null, "/camunda/api/admin/auth/user/[^/]+/login/.*");

    static final RequestMatcher WEBAPP_LOGOUT = matching(HttpMethod.POST, "/camunda/api/admin/auth/user/[^/]+/logout");

    /** Whoever may start a case or work a task might lead the case on from here, past its forms. */
    static final RequestMatcher PAST_FORMS = new OrRequestMatcher(
            changing("process-instance/([^/]+/)?(variables|modification|message)-async"),
            changing("process-instance/[^/]+/modification"),
            changing("(process-instance|execution|task)/[^/]+/(variables|localVariables)(/.*)?"),
            changing("execution/[^/]+/(signal|create-incident|messageSubscriptions/.+)"),
            changing("task/[^/]+/(bpmnError|bpmnEscalation)"),
            changing("(modification|migration)/execute(Async)?"),
            changing("message|signal|condition"));

    /**
     * Tasks are claimed, given back and entrusted: to delegate and resolve has no use, and resolving takes variables.
     * A task ends with its form or its case, nobody deletes it.
     * Processes begin by their forms or by other processes, not at a place and with variables that a sender names.
     */
    static final RequestMatcher UNUSED = new OrRequestMatcher(
            changing("task/[^/]+/(delegate|resolve)|process-definition/.+/(start|restart|restart-async)"),
            matching(HttpMethod.DELETE, "/(camunda/api/engine|engine-rest)/(.*/)?task/[^/]+/?"));

    /** What a task says of itself. */
    static final RequestMatcher CHANGED_TASK =
            matching(HttpMethod.PUT, "/(camunda/api/engine|engine-rest)/(.*/)?task/[^/]+/?");

    /** What people write beside a task, and whoever works on cases may read. */
    static final RequestMatcher BESIDE_TASKS =
            matching(null, "/(camunda/api/engine|engine-rest)/(.*/)?task/[^/]+/(comment|attachment)(/.*)?");

    /** Passwords are tried at the login alone, where attempts are counted. */
    static final RequestMatcher PASSWORD_CHECK = changing("identity/verify");

    /** What makes sense for as long as a task is open. */
    static final RequestMatcher OPEN_TASKS = matching(
            null,
            "/(camunda/api/engine|engine-rest)/.*task/[^/]+/"
                    + "(submit-form|complete|claim|form-variables|deployed-form)/?");

    /** What people call things by themselves: the fields of a form, and the lists that administrators keep. */
    static final RequestMatcher OWN_WORDS =
            matching(null, "/(camunda/api/engine|engine-rest)/(.*/)?(submit-form|filter/[^/]+)/?");

    /** What browsers may keep, when they ask each time whether it is still the same. */
    static final RequestMatcher ASSETS = matching(HttpMethod.GET, ".*[.](css|js|svg|ico|png|woff2?|ttf|otf)");

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Where companies send files. */
    static final RequestMatcher UPLOADS = PATHS.matcher(HttpMethod.POST, "/journey/papers/*");

    private Doors() {}

    static RequestMatcher at(String... paths) {
        return new OrRequestMatcher(
                Stream.of(paths).<RequestMatcher>map(PATHS::matcher).toList());
    }

    static RequestMatcher postTo(String path) {
        return PATHS.matcher(HttpMethod.POST, path);
    }

    /** A person who opens a page, not a page that fetches data. */
    static boolean opensPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && request.getHeader("X-Requested-With") == null;
    }

    /** Whoever changes something of the engine, at either door. */
    private static RequestMatcher changing(String what) {
        var changes = matching(null, "/(camunda/api/engine|engine-rest)/(.*/)?(" + what + ")/?");
        return request -> !HttpMethod.GET.matches(request.getMethod()) && changes.matches(request);
    }

    private static RequestMatcher matching(HttpMethod method, String path) {
        var pattern = Pattern.compile(path, Pattern.CASE_INSENSITIVE);
        return request -> (method == null || method.matches(request.getMethod()))
                && pattern.matcher(pathOf(request)).matches();
    }

    static String pathOf(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }
}
