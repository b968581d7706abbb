package eu.xport.journey;

import eu.xport.company.Companies;
import eu.xport.company.Newsletter;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.FormField;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Forms;
import eu.xport.engine.Submission;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who ticks the box of the newsletter agrees to get it: what was read beside the box is kept as the proof. */
@Component
class NewsletterWish implements CaseFacts {

    private static final String PROCESS = "ExportJourney";
    private static final String BOX = CompanyFields.NEWSLETTER;

    private final Newsletter newsletter;
    private final Companies companies;
    private final Forms forms;

    NewsletterWish(Newsletter newsletter, Companies companies, Forms forms) {
        this.newsletter = newsletter;
        this.companies = companies;
        this.forms = forms;
    }

    void keep(Submission submission, Diagnosis diagnosis) {
        if (submission.fields().yes(BOX)) {
            agree(submission.fields().need("contactEmail"), submission.form(), diagnosis.journey(), diagnosis.id());
        }
    }

    boolean stands(String journey, String address) {
        return newsletter.token(journey, address).isPresent();
    }

    /** The box of a case whose answers are sent already: ticked once agrees once, and the tick taken away withdraws. */
    void follow(boolean wished, String address, FormSchema form, String journey, long diagnosis) {
        var standing = newsletter.token(journey, address);
        if (wished && standing.isEmpty()) {
            agree(address, form, journey, diagnosis);
        } else if (!wished) {
            standing.ifPresent(newsletter::withdraw);
        }
    }

    private void agree(String address, FormSchema form, String journey, long diagnosis) {
        var language = shownIn();
        newsletter.agreed(
                address,
                forms.startFormOf(PROCESS, form.id(), language)
                        .field(BOX)
                        .map(NewsletterWish::wording)
                        .orElse(BOX),
                language,
                journey,
                diagnosis);
    }

    /** What the confirmation needs to say how the newsletter stops. */
    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        return companies
                .findById(journey.siren())
                .flatMap(company -> newsletter.token(
                        journey.number().text(), company.contact().email()))
                .<Map<String, Object>>map(token -> Map.of("newsletterToken", token))
                .orElse(Map.of());
    }

    /** Of the page on which the box stands: a visitor may have switched it, and answer to be spoken to in the other. */
    private static Locale shownIn() {
        return Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }

    private static String wording(FormField box) {
        return Stream.of(box.label(), box.description())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
