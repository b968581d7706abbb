package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Door;
import eu.xport.testing.Visitor;
import eu.xport.testing.Wire;
import eu.xport.testing.XportTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever guesses passwords is slowed down; whoever knows the own password comes in all the same. */
@XportTest
class GuessedPasswordsTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodyLocksAnotherPersonOut() {
        for (var guess = 0; guess < 150; guess++) {
            asks("127.0.0.3", "guess" + guess);
        }

        assertThat(asks("127.0.0.4", "demo")).isEqualTo(200);
    }

    @Test
    void aSenderWhoGuessedTooOftenIsNotListenedToForAWhile() {
        for (var guess = 0; guess < 10; guess++) {
            asks("127.0.0.5", "guess" + guess);
        }

        assertThat(asks("127.0.0.5", "demo")).isEqualTo(401);
        assertThat(Wire.status(
                        Wire.from("127.0.0.5", port).gets("/engine-rest/user/count", Wire.basic("expert-ad", "demo"))))
                .isEqualTo(200);
    }

    @Test
    void whereNoProxyStandsBeforeUsNobodyIsBelievedToSendForAnother() {
        for (var guess = 0; guess < 10; guess++) {
            asks("127.0.0.10", "guess" + guess, "X-Forwarded-For: 203.0.113." + guess, "Forwarded: for=203.0.113.1");
        }

        assertThat(asks("127.0.0.10", "demo", "X-Forwarded-For: 203.0.113.99")).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void noPasswordIsTriedOutBehindTheDoors(Door door) {
        var guess = "{\"username\": \"funding-2\", \"password\": \"demo\"}";

        assertThat(door.posts("expert-ad", port, "/identity/verify", guess).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLoginSaysThatOneMayHaveToWait() {
        assertThat(Visitor.stranger(port).opens("/login?error").body()).contains("15 minutes");
    }

    private int asks(String from, String password, String... more) {
        var headers = Stream.concat(Stream.of(Wire.basic("funding-2", password)), Stream.of(more));
        return Wire.status(Wire.from(from, port).gets("/engine-rest/user/count", headers.toArray(String[]::new)));
    }
}
