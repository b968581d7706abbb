package eu.xport.engine.security;

import eu.xport.engine.Groups;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** One login for the staff; the engine's REST interface for machines; open pages for companies; nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** Nothing from elsewhere, in nobody's frame. The engine's web applications bring a policy of their own. */
    private static final String OUR_CONTENT = "default-src 'self'; img-src 'self' data:; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** Pages that read and write need nothing of what a device has. */
    private static final String NO_DEVICES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private static final String WEBAPPS = "/camunda/**";

    /** Machines say who they are each time; a browser's session is worth nothing here. */
    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, IdentityService identities, PastForms pastForms) throws Exception {
        return headers(http.securityMatcher(Doors.at("/engine-rest", "/engine-rest/**")))
                .authorizeHttpRequests(doors -> doors.requestMatchers(Doors.UNUSED, Doors.PASSWORD_CHECK)
                        .denyAll()
                        .requestMatchers(Doors.PAST_FORMS)
                        .hasAuthority(Groups.ADMINISTRATORS)
                        .requestMatchers(Doors.BESIDE_TASKS)
                        .hasAnyAuthority(Doors.CASE_WORKERS)
                        .anyRequest()
                        .hasAnyAuthority(Doors.STAFF))
                .httpBasic(basic -> basic.realmName("Xport").authenticationEntryPoint(new RestChallenge()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new RestChallenge()).accessDeniedHandler(pastForms))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new RestUser(identities), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http, PastForms pastForms, StaffAccounts accounts) throws Exception {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(Doors::opensPage);
        return headers(http)
                .authorizeHttpRequests(
                        doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Doors.SETUP, Doors.OTHER_LOGIN, Doors.UNUSED, Doors.PASSWORD_CHECK)
                                .denyAll()
                                .requestMatchers(Doors.PAST_FORMS)
                                .hasAuthority(Groups.ADMINISTRATORS)
                                .requestMatchers(Doors.BESIDE_TASKS)
                                .hasAnyAuthority(Doors.CASE_WORKERS)
                                .requestMatchers(Doors.at(Doors.PUBLIC))
                                .permitAll()
                                .requestMatchers(Doors.at("/camunda", WEBAPPS, Doors.STAFF_TEXTS, Doors.PREVIEW))
                                .hasAnyAuthority(Doors.STAFF)
                                .requestMatchers(Doors.at(Doors.MODELS))
                                .hasAnyAuthority(Doors.MODEL_READERS)
                                .requestMatchers(Doors.at(Doors.FIGURES))
                                .hasAnyAuthority(Doors.FIGURE_READERS)
                                .requestMatchers(Doors.at("/staff/**"))
                                .hasAnyAuthority(Doors.CASE_WORKERS)
                                .requestMatchers(Doors.at(Doors.KEPT_LETTERS))
                                .hasAnyAuthority(Doors.LETTER_READERS)
                                .anyRequest()
                                .denyAll())
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/camunda/app/tasklist/")
                        .permitAll())
                .logout(logout -> logout.logoutRequestMatcher(
                                new OrRequestMatcher(Doors.postTo("/logout"), Doors.WEBAPP_LOGOUT))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(), Doors.WEBAPP_LOGOUT))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(login(), Doors::opensPage)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true)
                        .accessDeniedHandler(pastForms))
                .requestCache(cache -> cache.requestCache(pages))
                // The web applications check a token of their own. A company's forms come with no session of the
                // server: these pages ask browsers where a form was sent from, and no slow reader is refused.
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        Doors.at(WEBAPPS, "/diagnosis", "/diagnosis/**", "/journey", "/journey/**", "/newsletter/**")))
                .addFilterBefore(new SessionAccount(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Before the web applications' own filters, which read from the session who is there. */
    @Bean
    FilterRegistrationBean<WebappLogin> webappLogin() {
        var registration = new FilterRegistrationBean<>(new WebappLogin());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OpenTasks> openTasks(TasksOfAll tasks, Refusals refusals) {
        return beforeTheEngine(new OpenTasks(tasks, refusals), 2);
    }

    @Bean
    FilterRegistrationBean<SentExpressions> sentExpressions(Refusals refusals) {
        return beforeTheEngine(new SentExpressions(refusals), 3);
    }

    @Bean
    FilterRegistrationBean<DueDates> dueDates(TasksOfAll tasks, Refusals refusals) {
        return beforeTheEngine(new DueDates(tasks, refusals), 5);
    }

    /** Whichever way leads to the engine. */
    private static <F extends Filter> FilterRegistrationBean<F> beforeTheEngine(F filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + place);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NonceOfAPage> nonceOfAPage() {
        var registration = new FilterRegistrationBean<>(new NonceOfAPage());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 4);
        return registration;
    }

    /** The interface for machines refuses such a question; the pages cannot be taught to ask another. */
    @Bean
    FilterRegistrationBean<ListsWithAnEnd> listsWithAnEnd(
            @Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int longest) {
        var registration = new FilterRegistrationBean<>(new ListsWithAnEnd(longest));
        registration.addUrlPatterns("/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }

    /** Whatever host a request names: the login is here. */
    private static LoginUrlAuthenticationEntryPoint login() {
        var login = new LoginUrlAuthenticationEntryPoint("/login");
        login.setFavorRelativeUris(true);
        return login;
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        var notInWebapps = new NegatedRequestMatcher(Doors.at(WEBAPPS));
        return http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                // A page that says otherwise itself is believed.
                .addHeaderWriter(new StaticHeadersWriter("X-Frame-Options", "DENY"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter("Permissions-Policy", NO_DEVICES))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Doors.ASSETS, new StaticHeadersWriter("Cache-Control", "no-cache")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(Doors.ASSETS), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        notInWebapps, new StaticHeadersWriter("Content-Security-Policy", OUR_CONTENT))));
    }
}
