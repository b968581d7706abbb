package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Whoever sends a page sooner than people can fill it in is a machine. A page carries when it was opened, under a seal of
 * ours, so that nobody writes an earlier time and nothing is kept here.
 */
@Component
class Opened {

    private static final String SEAL = "HmacSHA256";

    private final FillTime fillTime;
    private final Clock clock;
    private final SecretKeySpec key;

    Opened(FillTime fillTime, Clock clock) {
        this.fillTime = fillTime;
        this.clock = clock;
        this.key = new SecretKeySpec(
                fillTime.givenKey()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseGet(() -> new SecureRandom().generateSeed(32)),
                SEAL);
    }

    /** What the page with this mark carries, if it is opened now. */
    String now(String mark) {
        var millis = clock.millis();
        return millis + "." + seal(mark, millis);
    }

    /** What the page carried, or that it is opened now. */
    String keptOrNow(String mark, String opened) {
        return isOurs(mark, opened) ? opened : now(mark);
    }

    /** @throws FormRefused when people cannot have filled in the page so soon */
    void refuseTooSoon(String mark, String opened) {
        if (fillTime.shortest().isZero()) {
            return;
        }
        if (!isOurs(mark, opened)) {
            throw FormRefused.because("mark", "mark");
        }
        if (Duration.ofMillis(clock.millis() - millis(opened)).compareTo(fillTime.shortest()) < 0) {
            throw FormRefused.because("mark", "tooSoon", fillTime.shortest().toSeconds());
        }
    }

    private boolean isOurs(String mark, String opened) {
        return opened != null && opened.matches("\\d{1,15}\\.\\S{43}") && isSealed(mark, opened);
    }

    private boolean isSealed(String mark, String opened) {
        return MessageDigest.isEqual(
                seal(mark, millis(opened)).getBytes(StandardCharsets.UTF_8),
                opened.substring(opened.indexOf('.') + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static long millis(String opened) {
        return Long.parseLong(opened.substring(0, opened.indexOf('.')));
    }

    private String seal(String mark, long millis) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((mark + " " + millis).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
