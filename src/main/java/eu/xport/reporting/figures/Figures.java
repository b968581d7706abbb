package eu.xport.reporting.figures;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All figures of a period, once; whoever shows or gives them away takes them from here. */
@Component
class Figures {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final Duration SILENCE = Duration.ofDays(90);
    private static final Duration SOON = Duration.ofDays(7);
    private static final int AHEAD_DAYS = 12 * 7;
    private static final int MOST_SILENT = 200;

    private final FactQueries facts;
    private final CompanyQueries companies;
    private final FundingQueries funding;
    private final FilterWords filterWords;
    private final RulesOfTheDay rules;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    Figures(
            FactQueries facts,
            CompanyQueries companies,
            FundingQueries funding,
            FilterWords filterWords,
            RulesOfTheDay rules,
            People people,
            Texts texts,
            Clock clock) {
        this.facts = facts;
        this.companies = companies;
        this.funding = funding;
        this.filterWords = filterWords;
        this.rules = rules;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    Report of(Filters filters, Locale language) {
        return of(filters, texts.of(language, "figures.title"), language);
    }

    /** Of a quarter, which the title names. */
    Report of(Quarter quarter, Filters filters, Locale language) {
        return of(filters, texts.of(language, "figures.titleOfQuarter", filterWords.told(quarter, language)), language);
    }

    private Report of(Filters filters, String title, Locale language) {
        return new Report(
                title,
                filterWords.told(filters, language),
                texts.of(language, "figures.made", PrintedDate.moment(clock.instant(), language)),
                tables(
                        filters,
                        new FigureWords(texts, filterWords, rules.names("ServiceCatalogue", language), language)),
                language);
    }

    /** Companies by what they can be told apart by, for whoever publishes them. */
    List<FactQueries.Cases> cases(Filters filters) {
        return facts.cases(filters);
    }

    private List<Table> tables(Filters filters, FigureWords words) {
        var tables = new ArrayList<Table>();
        var openings = facts.openings(filters);
        tables.addAll(ofCases(filters, openings, new CaseTables(words), new PromiseTables(words)));
        tables.addAll(ofCompanies(filters, new CompanyTables(words)));
        tables.add(new FundingTables(words).funding(funding.grants(filters), funding.insurances(filters)));
        tables.addAll(ofWork(filters, openings, new WorkTables(words)));
        return tables;
    }

    private List<Table> ofCases(
            Filters filters, List<FactQueries.Openings> openings, CaseTables tables, PromiseTables promised) {
        var cases = facts.cases(filters);
        var promises = facts.promises(filters, clock.instant());
        return Stream.of(
                        Stream.of(
                                tables.toDate(
                                        facts.companies(filters.from(BEGINNING), Dimension.PROFILE, Dimension.SECTOR)),
                                promised.kept(promises),
                                tables.funnel(
                                        cases,
                                        PromiseTables.everKept(promises, "contactDue"),
                                        PromiseTables.everKept(promises, "roadmapDue")),
                                tables.stages(cases)),
                        Stream.of(Dimension.values()).map(dimension -> tables.by(dimension, cases)),
                        Stream.of(tables.gaps(openings), tables.services(openings)))
                .flatMap(each -> each)
                .toList();
    }

    private List<Table> ofCompanies(Filters filters, CompanyTables tables) {
        var now = clock.instant();
        var declared = companies.declared(filters);
        var said = companies.said(filters);
        return List.of(
                tables.questionnaires(companies.questionnaires(filters), filters.areAll()),
                tables.calls(companies.calls(filters, now)),
                tables.hotline(companies.hotline(filters, now)),
                tables.results(declared),
                tables.sums(declared),
                tables.withoutUs(said),
                tables.satisfaction(said));
    }

    private List<Table> ofWork(Filters filters, List<FactQueries.Openings> openings, WorkTables tables) {
        var now = clock.instant();
        var silent = facts.silent(filters, now.minus(SILENCE), MOST_SILENT);
        var loads = facts.loads(filters, experts(filters), now.plus(SOON));
        var names = people.names(Stream.concat(
                        silent.stream().map(FactQueries.Silent::expert),
                        loads.stream().map(FactQueries.Load::expert))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return List.of(
                tables.actions(facts.actions(filters)),
                tables.readiness(openings, facts.reviews(filters)),
                tables.silent(silent, names),
                tables.loads(loads, names),
                tables.forecast(
                        facts.ahead(filters, now, now.plus(Duration.ofDays(AHEAD_DAYS))), LocalDate.now(clock)));
    }

    /** Of the organisation that was chosen, or of all. */
    private Set<String> experts(Filters filters) {
        var experts = users(Groups.EXPERTS);
        if (filters.chosen().containsKey(Dimension.PARTNER)) {
            experts.retainAll(users(filters.chosen().get(Dimension.PARTNER)));
        }
        return experts;
    }

    private Set<String> users(String group) {
        return people.in(group).stream().map(People.Person::id).collect(Collectors.toCollection(HashSet::new));
    }
}
