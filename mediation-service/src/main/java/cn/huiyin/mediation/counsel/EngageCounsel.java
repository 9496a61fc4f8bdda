package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.CaseNumbers;
import cn.huiyin.mediation.acting.NumberKind;
import cn.huiyin.mediation.acting.NumberTaken;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import cn.huiyin.mediation.domain.counsel.CounselTerms;
import cn.huiyin.mediation.persistence.Engagements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 聘请律师; the name is encrypted before it reaches the aggregate. */
@ApplicationScoped
public class EngageCounsel {
  private final Engagements engagements;
  private final CaseNumbers numbers;
  private final LawyerNames names;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public EngageCounsel(
      Engagements engagements,
      CaseNumbers numbers,
      LawyerNames names,
      ActJournal journal,
      Clock clock) {
    this.engagements = engagements;
    this.numbers = numbers;
    this.names = names;
    this.journal = journal;
    this.clock = clock;
  }

  /** Begins an engagement. */
  @Transactional
  public CounselEngagement execute(EngagementTerms terms, LocalDate on, Actor actor) {
    String number = number(terms.engagementNo(), on);
    UUID id = UuidV7.at(clock.instant());
    CounselEngagement engaged =
        CounselEngagement.engage(
            id,
            new CounselTerms(
                number,
                terms.lawyerId(),
                names.encrypt(id, terms.lawyerName()),
                terms.firm(),
                terms.scopes()),
            on);
    engagements.add(engaged);
    journal.record(engaged, actor);
    return engaged;
  }

  private String number(String asked, LocalDate on) {
    if (asked == null) {
      return numbers.next(NumberKind.COUNSEL_ENGAGEMENT, on.getYear(), engagements::has);
    }
    NumberTaken.check(engagements.has(asked));
    return asked;
  }
}
