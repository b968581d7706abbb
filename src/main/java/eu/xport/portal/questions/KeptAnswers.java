package eu.xport.portal.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Secret;
import eu.xport.engine.Sender;
import eu.xport.journey.AnswersKept;
import eu.xport.portal.Allowance;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was typed for a while, for whoever has the link that is mailed; a newer draft takes the place of an older one. */
@Component
class KeptAnswers {

    private static final String ALL = "all";

    private final Drafts drafts;
    private final DraftCourses courses;
    private final DraftSettings settings;
    private final Allowance<Sender> senders;
    private final Allowance<String> inAll;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(
            Drafts drafts,
            DraftCourses courses,
            DraftSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.courses = courses;
        this.settings = settings;
        this.senders = new Allowance<>(settings.perHour(), Duration.ofHours(1), TimeMeter.SYSTEM_NANOTIME);
        this.inAll = new Allowance<>(settings.inAllPerHour(), Duration.ofHours(1), TimeMeter.SYSTEM_NANOTIME);
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param former the secret of the link that the visitor came by; empty for none
     * @throws FormRefused when links have been asked for often enough
     */
    void keep(Posted typed, String mail, Optional<String> former, Sender sender, Locale language) {
        if (!senders.take(sender)) {
            throw FormRefused.because("mark", "tooMany", settings.perHour());
        }
        if (!inAll.take(ALL)) {
            senders.giveBack(sender);
            throw FormRefused.because("mark", "tooManyInAll");
        }
        var secret = Secret.made();
        transaction.executeWithoutResult(step -> {
            var now = clock.instant();
            var course = course(former.map(Secret::new).map(Secret::digest), now);
            var kept = drafts.save(
                    new Draft(null, secret.digest(), written(typed), now, now.plus(settings.kept()), course));
            events.publishEvent(new AnswersKept(
                    "draft-" + kept.id(), mail, language, "/diagnosis/draft/" + secret.text(), kept.endsAt()));
        });
    }

    /** Whoever goes on and stops again is on the same course. */
    private Long course(Optional<String> former, Instant now) {
        var course = former.flatMap(drafts::findByToken).map(Draft::course);
        former.ifPresent(drafts::forget);
        return course.orElseGet(() -> courses.save(DraftCourse.begun(now)).id());
    }

    Optional<Posted> of(String secret) {
        return drafts.findByTokenAndEndsAtAfter(new Secret(secret).digest(), clock.instant())
                .map(draft -> read(draft.answers()));
    }

    /** They need to be kept no more. */
    void areFiled(String secret) {
        var token = new Secret(secret).digest();
        transaction.executeWithoutResult(step -> {
            courses.filed(token, clock.instant());
            drafts.forget(token);
        });
    }

    /** Nobody can open them any more; once an hour they go. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetEnded() {
        drafts.forgetEnded(clock.instant());
    }

    private String written(Posted typed) {
        try {
            return json.writeValueAsString(typed.texts());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are no JSON");
        }
    }

    private Posted read(String answers) {
        try {
            return new Posted(json.readValue(answers, new TypeReference<>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft cannot be read");
        }
    }
}
