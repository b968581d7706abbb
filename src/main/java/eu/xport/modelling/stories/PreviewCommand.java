package eu.xport.modelling.stories;

import eu.xport.engine.Installation;
import eu.xport.engine.Texts;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.modulith.NamedInterface;

/**
 * The preview on the command line: {@code --preview=2026-04-02T10:00 --stop=2026-04-03T11:00/2026-04-07T09:00}. Without
 * engine, database or port: calendar, texts and the models of the application are all that it needs.
 */
@NamedInterface("command")
public final class PreviewCommand {

    private static final String ASKS = "--preview=";

    private static final int BAD_INPUT = 2;

    private PreviewCommand() {}

    public static boolean isAskedBy(String[] arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith(ASKS));
    }

    /** @return the exit code: 2 when the question cannot be answered */
    public static int run(String[] arguments, PrintStream out, PrintStream errors) {
        try (var rooms = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=ERROR")
                .run(arguments)) {
            return answer(rooms, new SimpleCommandLinePropertySource(arguments), out, errors);
        }
    }

    private static int answer(
            ApplicationContext rooms, SimpleCommandLinePropertySource asked, PrintStream out, PrintStream errors) {
        var texts = rooms.getBean(Texts.class);
        try {
            var filing = Filing.of(given(asked, "preview"), given(asked, "stop"));
            print(rooms.getBean(PreviewTable.class).of(filing, texts.staffLanguage()), out);
            return 0;
        } catch (Unreadable fault) {
            errors.println(texts.staff(fault.key(), fault.details()));
            return BAD_INPUT;
        }
    }

    private static String given(SimpleCommandLinePropertySource asked, String name) {
        return Optional.ofNullable(asked.getProperty(name)).orElse("");
    }

    private static void print(List<PreviewTable.Row> rows, PrintStream out) {
        var when = width(rows.stream().map(PreviewTable.Row::when));
        var what = width(rows.stream().map(PreviewTable.Row::what));
        rows.forEach(row -> out.printf("%-" + when + "s  %-" + what + "s  %s%n", row.when(), row.what(), row.why()));
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(1);
    }

    /** The calendar, the texts, and the preview; no configuration of the whole application, which must not find it. */
    @ConfigurationPropertiesScan("eu.xport.calendar")
    @ComponentScan(basePackages = "eu.xport.calendar")
    @ComponentScan(
            basePackages = "eu.xport.engine",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "eu\\.xport\\.engine\\.(Texts|TextsConfiguration|DueWords)"))
    @Import({DrawnPromises.class, Preview.class, PreviewTable.class})
    @EnableConfigurationProperties(Installation.class)
    static class Rooms {

        @Bean
        ModelsInForce models() {
            return new ModelFiles();
        }

        /** Each date is counted from a moment of its own; the rooms ask for a clock all the same. */
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
