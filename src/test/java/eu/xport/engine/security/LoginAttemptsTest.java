package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Sender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private final AtomicLong time = new AtomicLong();
    private final LoginAttempts attempts = new LoginAttempts(time::get);
    private final Sender sender = Sender.of("192.0.2.7");

    @Test
    void aTypoOrTwoIsNoMatter() {
        for (var typo = 0; typo < 9; typo++) {
            attempts.failed("claire", sender);
        }

        assertThat(attempts.mayTry("claire", sender)).isTrue();
        attempts.failed("claire", sender);
        assertThat(attempts.mayTry("claire", sender)).isFalse();
    }

    @Test
    void aMachineWithTheRightPasswordMayAskManyThingsAtOnce() {
        for (var request = 0; request < 1000; request++) {
            assertThat(attempts.mayTry("claire", sender)).isTrue();
        }
    }

    @Test
    void afterAWhileASenderIsListenedToAgain() {
        for (var guess = 0; guess < 50; guess++) {
            attempts.failed("claire", sender);
        }

        time.addAndGet(Duration.ofMinutes(15).plusSeconds(1).toNanos());

        assertThat(attempts.mayTry("claire", sender)).isTrue();
    }

    @Test
    void theRightPasswordStartsTheCountAnew() {
        for (var typo = 0; typo < 9; typo++) {
            attempts.failed("claire", sender);
        }
        attempts.succeeded("claire", sender);
        for (var typo = 0; typo < 9; typo++) {
            attempts.failed("claire", sender);
        }

        assertThat(attempts.mayTry("claire", sender)).isTrue();
    }

    @Test
    void aSenderWhoTriesManyNamesIsNotListenedToEither() {
        for (var name = 0; name < 100; name++) {
            attempts.failed("name" + name, sender);
        }

        assertThat(attempts.mayTry("claire", sender)).isFalse();
        assertThat(attempts.mayTry("claire", Sender.of("192.0.2.8"))).isTrue();
    }

    @Test
    void allAddressesOfOneHouseholdAreOneSender() {
        assertThat(Sender.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Sender.of("2001:db8:1:2::1"));
        assertThat(Sender.of("2001:db8:1:2::1")).isNotEqualTo(Sender.of("2001:db8:1:3::1"));
    }
}
