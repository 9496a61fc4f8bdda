package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.FinalityFiled;
import cn.huiyin.events.petition.FinalityRecognised;
import cn.huiyin.events.petition.FinalityReturned;
import cn.huiyin.events.petition.PetitionArchived;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionRated;
import cn.huiyin.events.petition.PetitionReopened;
import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.closing.AssignmentClosedBeforeArchive;
import cn.huiyin.petition.domain.rule.closing.ExecutedBeforeArchive;
import cn.huiyin.petition.domain.rule.closing.ExecutionFollowsSupport;
import cn.huiyin.petition.domain.rule.closing.PapersComplete;
import cn.huiyin.petition.domain.rule.closing.PartsArchivedFirst;
import cn.huiyin.petition.domain.rule.closing.RatingOncePerObject;
import cn.huiyin.petition.domain.rule.closing.RatingWithinWindow;
import cn.huiyin.petition.domain.rule.closing.SupervisionClosedBeforeArchive;
import cn.huiyin.petition.domain.rule.dispatch.NoNewHandlingAfterFinality;
import cn.huiyin.petition.domain.rule.dispatch.NotUnderSeal;
import cn.huiyin.petition.domain.rule.unit.WasDispatched;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Dispatch;
import java.time.LocalDate;
import java.util.Set;

/** 办结之后 (DOMAIN 2.15): rating, execution, finality, reopening, archive. */
public final class ClosingActs {
  private final Petition petition;

  ClosingActs(Petition petition) {
    this.petition = petition;
  }

  /** 评价: by the petitioner, once for the bureau and once for the unit (I-58). */
  public void rate(
      RatedObject object, Rating rating, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RATE);
    RatingOncePerObject.check(petition.sides(), object);
    RatingWithinWindow.check(petition.book().last(StatutoryClock.RATING_WIN), on, calendar);
    String unit =
        object == RatedObject.BUREAU
            ? petition.registration().bureauCode()
            : petition.dispatch().map(Dispatch::unitCode).orElse(null);
    petition.perform(new PetitionRated(on, object, rating, unit), actor);
  }

  /**
   * 跟踪执行 (I-20): of an opinion that supports a claim, until it is done.
   *
   * @param dueOn the day by which the unit plans to have it done; null leaves it as it was
   */
  public void trackExecution(ExecutionStatus status, LocalDate dueOn, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.TRACK_EXECUTION);
    ExecutionFollowsSupport.check(petition.execution(), status, dueOn, on);
    petition.perform(
        new ExecutionTracked(on, status == ExecutionStatus.DONE, status, dueOn), actor);
  }

  /** 重新办理: procedure error, false conclusion or a finding of supervision; not after finality. */
  public void reopen(String groundCode, boolean matterFinal, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REOPEN);
    NoNewHandlingAfterFinality.check(matterFinal);
    NotUnderSeal.check(petition.underSeal());
    WasDispatched.check(petition.dispatch());
    petition.perform(new PetitionReopened(on, groundCode, replyDays()), actor);
  }

  /** 申报终结. */
  public void fileFinality(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.FILE_FINALITY);
    petition.perform(new FinalityFiled(on, matterNo()), actor);
  }

  /** 终结认定. */
  public void recogniseFinality(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RECOGNISE_FINALITY);
    petition.perform(new FinalityRecognised(on, matterNo()), actor);
  }

  /** 终结退回. */
  public void returnFinality(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RETURN_FINALITY);
    petition.perform(new FinalityReturned(on, matterNo()), actor);
  }

  /**
   * 归档: the file is complete and nothing in it is open.
   *
   * @param papers titles of the papers on file
   * @param partsArchived whether every petition split off is archived; true where there is none
   */
  public void archive(Set<String> papers, boolean partsArchived, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ARCHIVE);
    AssignmentClosedBeforeArchive.check(petition.book());
    SupervisionClosedBeforeArchive.check(petition.sides().supervised());
    ExecutedBeforeArchive.check(petition.execution());
    PartsArchivedFirst.check(partsArchived);
    PapersComplete.check(RequiredPaper.missing(petition, papers));
    petition.perform(new PetitionArchived(on), actor);
  }

  private Integer replyDays() {
    return petition.classification().filter(c -> c.is(PetitionKind.SUGGESTION)).isPresent()
        ? petition.policy().otherReplyDays()
        : null;
  }

  private String matterNo() {
    return petition.classification().orElseThrow().matterNo();
  }
}
