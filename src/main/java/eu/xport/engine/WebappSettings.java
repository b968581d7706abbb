package eu.xport.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.JavaScriptUtils;

/** Tells the engine's web applications their language and which plugins of ours they load. */
@Controller
class WebappSettings {

    private static final String APPLICATIONS = "META-INF/resources/webjars/camunda/app/";

    private static final List<String> SHORTCUTS =
            List.of("claimTask", "focusFilter", "focusList", "focusForm", "startProcess");

    private final Texts texts;

    WebappSettings(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/camunda/app/{application:tasklist|cockpit|admin|welcome}/scripts/config.js")
    ResponseEntity<String> of(@PathVariable String application) throws IOException {
        var settings = new ClassPathResource("webapps/config.js")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("$language", texts.readerLanguage().getLanguage())
                .replace("$scripts", plugins(application));
        for (var shortcut : SHORTCUTS) {
            settings = settings.replace(
                    "$" + shortcut, JavaScriptUtils.javaScriptEscape(texts.reader("shortcut." + shortcut)));
        }
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript;charset=UTF-8")
                .cacheControl(CacheControl.noCache())
                .body(settings);
    }

    /** Every folder of scripts that holds a plugin. */
    private static String plugins(String application) throws IOException {
        var pattern = "classpath*:" + APPLICATIONS + application + "/scripts/*/plugin.js";
        var plugins = new TreeSet<String>();
        for (var plugin : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var path = plugin.getURL().getPath();
            plugins.add("'" + path.substring(path.lastIndexOf("/scripts/") + 1) + "'");
        }
        return String.join(", ", plugins);
    }
}
