package eu.xport.modelling.stories;

import eu.xport.testing.Case;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** The words of the column "What follows": each is one look at a case. */
enum WhatFollows implements Word {
    CONTACT_DUE("first contact due", "the first contact should be due", "is due", due("ContactCompany")),
    EXPERT_REMINDED(
            "expert reminded", "the expert should be reminded", "was reminded", passed("RemindExpertOfContact", 1)),
    MANAGERS_TOLD("managers told", "managers should be told", "were told", passed("TellManagersOfContact", 1)),
    MANAGERS_TOLD_AGAIN(
            "managers told again",
            "managers should be told again",
            "were told again",
            passed("TellManagersOfContactAgain", 1)),
    MANAGERS_TOLD_THIRD(
            "managers told a third time",
            "managers should be told a third time",
            "were told a third time",
            passed("TellManagersOfContactAgain", 2)),
    LETTER_WRITTEN(
            "letter “not reached” written",
            "the letter “not reached” should be written",
            "was written",
            passed("WriteNotReached", 1)),
    NOT_REACHABLE(
            "case closed as not reachable",
            "the case should be closed as not reachable",
            "was closed so",
            passed("CloseAsNotReachable", 1)),
    APPOINTMENT_NEAR(
            "company reminded of the appointment",
            "the company should be reminded of the appointment",
            "was reminded",
            passed("RemindCompanyOfAppointment", 1)),
    ROADMAP_DUE(
            "roadmap due",
            "the roadmap should be due",
            "is due",
            company -> Optional.of(company.promised("roadmapDue"))),
    EXPERT_REMINDED_OF_ROADMAP(
            "expert reminded of the roadmap",
            "the expert should be reminded of the roadmap",
            "was reminded",
            passed("RemindExpertOfRoadmap", 1)),
    MANAGERS_TOLD_OF_ROADMAP(
            "managers told of the roadmap",
            "managers should be told of the roadmap",
            "were told",
            passed("TellManagersOfRoadmap", 1)),
    MANAGERS_TOLD_OF_ROADMAP_AGAIN(
            "managers told of the roadmap again",
            "managers should be told of the roadmap again",
            "were told again",
            passed("TellManagersOfRoadmapAgain", 1)),
    COMPANY_REMINDED(
            "company reminded of the roadmap",
            "the company should be reminded of the roadmap",
            "was reminded",
            passed("RemindCompanyOfRoadmap", 1)),
    MANAGERS_TOLD_OF_SILENCE(
            "managers told that the company is silent",
            "managers should be told that the company is silent",
            "were told",
            passed("TellManagersOfSilence", 1)),
    COMPANY_INVITED(
            "company invited to the review meeting",
            "the company should be invited to the review meeting",
            "was invited",
            passed("InviteToMeeting", 1)),
    REVIEW_DUE("review meeting due", "the review meeting should be due", "is due", due("HoldReviewMeeting")),
    WITHDRAWN(
            "case closed as withdrawn",
            "the case should be closed as withdrawn",
            "was closed so",
            passed("CloseOnWithdrawal", 1));

    private final String words;
    final String should;
    final String did;
    private final Function<Case, Optional<LocalDateTime>> look;

    WhatFollows(String words, String should, String did, Function<Case, Optional<LocalDateTime>> look) {
        this.words = words;
        this.should = should;
        this.did = did;
        this.look = look;
    }

    @Override
    public String words() {
        return words;
    }

    Optional<LocalDateTime> seen(Case company) {
        return look.apply(company);
    }

    private static Function<Case, Optional<LocalDateTime>> due(String task) {
        return company -> company.openTask(task).map(open -> company.due(task));
    }

    private static Function<Case, Optional<LocalDateTime>> passed(String activity, int time) {
        return company -> company.passed(activity).stream().skip(time - 1L).findFirst();
    }
}
