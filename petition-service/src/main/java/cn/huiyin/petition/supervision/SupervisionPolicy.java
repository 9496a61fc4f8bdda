package cn.huiyin.petition.supervision;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.kit.calendar.StatutoryClock;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** 督办政策: what the law leaves to the county: which breaches, how soon, in which form. */
@ConfigMapping(prefix = "huiyin.supervision")
public interface SupervisionPolicy {

  /** Whether the system opens supervision by itself. */
  @WithDefault("true")
  boolean automatic();

  /** The clocks whose breach is supervised. */
  @WithDefault("NOTIFY15,HANDLE60,REPORTBACK,REVIEW30,REREVIEW30,REDO")
  Set<StatutoryClock> clocks();

  /** Days after the due day before the system does anything. */
  @WithDefault("0")
  int graceDays();

  /** The form a breach begins with: a reminder comes before a letter. */
  @WithDefault("SYSTEM_REMINDER")
  SupervisionForm firstForm();

  /** The form an unheeded reminder is raised to. */
  @WithDefault("LETTER")
  SupervisionForm raisedForm();

  /** Days a unit has for its answer. */
  @WithDefault("7")
  int answerDays();

  /** Days from the service of a supporting opinion within which it must be carried out. */
  @WithDefault("30")
  int executionDays();

  /** 挂牌督办、约谈、通报: the forms only the head of the bureau decides on. */
  @WithDefault("LISTED,INTERVIEW,CIRCULAR")
  Set<SupervisionForm> formsOfBureauHead();

  /** Whether petitions a ledger brought are supervised too; a ledger tells of the past. */
  @WithDefault("false")
  boolean ledgerPetitions();

  /** How many cases one step of the sweep reads. */
  @WithDefault("200")
  int sweepBatch();
}
