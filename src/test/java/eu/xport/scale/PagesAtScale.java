package eu.xport.scale;

import eu.xport.Xport;
import eu.xport.testing.Postgres;
import eu.xport.testing.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A measurement, not a test: how long the managers' pages take with 100,000 finished and 5,000 open cases on an analysed
 * PostgreSQL. Run by {@code mvn test-compile surefire:test@at-scale}; it prints the median and the 95th percentile of each.
 */
@Tag("scale")
class PagesAtScale {

    /** The first ones find the application cold: they are not counted. */
    private static final int FIRST_VISITS = 5;

    private static final int VISITS = 40;

    private static final List<String> PAGES = List.of(
            "/staff/companies",
            "/staff/companies?q=XP-2026",
            "/staff/cockpit",
            "/staff/cockpit/cases",
            "/staff/cockpit/search?q=normand",
            "/staff/cockpit/finished",
            "/staff/cockpit/finished?page=1500",
            "/staff/cockpit/causes",
            "/staff/cockpit/failures",
            "/staff/cockpit/loads",
            "/staff/cockpit/history/in-danger?process=FirstContact&element=ContactCompany&promise=contactDue",
            "/figures",
            "/figures?from=2025-01-01&to=2026-11-01&sector=ICT",
            "/figures?from=2019-01-01&to=2026-11-01",
            "/figures/table/promises.csv",
            "/figures/figures.xlsx",
            "/figures/figures.pdf",
            "/figures/pack.zip",
            "/figures/open-data.csv",
            "/staff/financing/open-data.csv",
            "/staff/financing/de-minimis.csv",
            "/staff/preview",
            "/staff/cockpit/breaches",
            "/staff/models",
            "/staff/models/change");

    @Test
    void pagesOfTheManagers() {
        var address = System.getProperty("xport.scale.database");
        address = address == null ? Postgres.freshDatabase() : address;
        try (var application = new SpringApplicationBuilder(Xport.class)
                        .run(
                                "--spring.datasource.url=" + address,
                                "--spring.datasource.username=" + Postgres.USER,
                                "--spring.datasource.password=",
                                "--camunda.bpm.job-execution.enabled=false",
                                "--xport.demo.cases=145",
                                "--server.port=0");
                var connection = new SingleConnectionDataSource(address, Postgres.USER, "", true)) {
            var database = new JdbcTemplate(connection);
            new ManyCases(database).make(100_000, 5_000);
            var port = ((ServletWebServerApplicationContext) application)
                    .getWebServer()
                    .getPort();
            var manager = Visitor.staff(port, "manager");
            Stream.concat(PAGES.stream(), ofOneCase(database))
                    .forEach(page -> System.out.println(measured(manager, page)));
        }
    }

    private static Stream<String> ofOneCase(JdbcTemplate database) {
        var finished = one(database, "select min(number) from journey where open_siren is null");
        var open = one(database, "select min(number) from journey where open_siren is not null");
        var funded = one(database, "select min(journey) from export_grant where voted_day is not null");
        var process = one(database, "select min(id_) from act_hi_procinst where business_key_ = '" + open + "'");
        return Stream.concat(
                Stream.of(
                        "/staff/companies/" + finished,
                        "/staff/companies/" + funded,
                        "/staff/financing/" + funded + ".json",
                        "/staff/cockpit/history/" + finished,
                        "/staff/cockpit/history/" + open,
                        "/staff/cockpit/history/instances/" + process,
                        "/staff/cockpit/history/instances/" + process + "/path"),
                database.queryForList("select id_ from act_re_procdef order by key_", String.class).stream()
                        .map(definition -> "/staff/cockpit/share/" + definition));
    }

    private static String one(JdbcTemplate database, String query) {
        return database.queryForObject(query, String.class);
    }

    private static String measured(Visitor manager, String page) {
        var times = new ArrayList<Long>();
        IntStream.range(0, FIRST_VISITS).forEach(visit -> manager.opens(page));
        for (var visit = 0; visit < VISITS; visit++) {
            var begin = System.nanoTime();
            var answer = manager.opens(page);
            times.add((System.nanoTime() - begin) / 1_000_000);
            if (answer.statusCode() != 200) {
                return "%s: %d".formatted(page, answer.statusCode());
            }
        }
        Collections.sort(times);
        return "%s: median %d ms, 95th percentile %d ms"
                .formatted(page, times.get(VISITS / 2), times.get(VISITS * 95 / 100));
    }
}
