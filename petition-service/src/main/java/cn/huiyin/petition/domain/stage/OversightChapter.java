package cn.huiyin.petition.domain.stage;

import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.COUNTY_LEADER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SUPERVISOR;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.PetitionAct.ANSWER_SUPERVISION;
import static cn.huiyin.petition.domain.stage.PetitionAct.CLOSE_SUPERVISION;
import static cn.huiyin.petition.domain.stage.PetitionAct.END_LEADER_CASE;
import static cn.huiyin.petition.domain.stage.PetitionAct.FLAG_URGENT;
import static cn.huiyin.petition.domain.stage.PetitionAct.FOLLOW_UP_URGENT;
import static cn.huiyin.petition.domain.stage.PetitionAct.HOLD_COORDINATION_MEETING;
import static cn.huiyin.petition.domain.stage.PetitionAct.INSTRUCT_SUPERVISION;
import static cn.huiyin.petition.domain.stage.PetitionAct.OPEN_SUPERVISION;
import static cn.huiyin.petition.domain.stage.PetitionAct.RAISE_SUPERVISION;
import static cn.huiyin.petition.domain.stage.PetitionAct.REPORT_URGENT;
import static cn.huiyin.petition.domain.stage.PetitionAct.RETURN_SUPERVISION_ANSWER;
import static cn.huiyin.petition.domain.stage.PetitionAct.SIGN_LEADER_CASE;
import static cn.huiyin.petition.domain.stage.PetitionAct.TAKE_LEADER_CASE;
import static cn.huiyin.petition.domain.stage.PetitionStage.ARCHIVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.NEW;
import static cn.huiyin.petition.domain.stage.PetitionStage.VOID;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 督办、紧急信息、领导包案 (第十八、二十五、三十八至四十条): what is done from above, beside the main line. */
final class OversightChapter extends Chapter {
  private OversightChapter() {}

  static List<TransitionBuilder> rows() {
    return Stream.of(urgent(), supervision(), leaders()).flatMap(List::stream).toList();
  }

  private static Set<PetitionStage> registered() {
    return EnumSet.complementOf(EnumSet.of(NEW, VOID));
  }

  /** 终结之后仍可督办执行（I-20）。 */
  private static Set<PetitionStage> onTheBooks() {
    return EnumSet.complementOf(EnumSet.of(NEW, VOID, WITHDRAWN, ARCHIVED));
  }

  private static List<TransitionBuilder> urgent() {
    return List.of(
        fromAnyOf(onTheBooks())
            .on(FLAG_URGENT)
            .by(INTAKE, CLASSIFIER, UNIT_HANDLER, UNIT_HEAD, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .aside()
            .under("25"),
        fromAnyOf(onTheBooks())
            .on(REPORT_URGENT)
            .by(INTAKE, CLASSIFIER, BUREAU_HEAD)
            .aside()
            .under("25")
            .withDocument("紧急信息"),
        fromAnyOf(registered())
            .on(FOLLOW_UP_URGENT)
            .by(INTAKE, CLASSIFIER, BUREAU_HEAD)
            .aside()
            .under("25")
            .withDocument("紧急信息续报"));
  }

  private static List<TransitionBuilder> supervision() {
    return List.of(
        fromAnyOf(onTheBooks())
            .on(INSTRUCT_SUPERVISION)
            .by(COUNTY_LEADER)
            .aside()
            .under("18")
            .withDocument("领导批示"),
        fromAnyOf(onTheBooks())
            .on(OPEN_SUPERVISION)
            .by(SUPERVISOR, BUREAU_HEAD, SYSTEM)
            .aside()
            .under("40")
            .withDocument("督办函"),
        fromAnyOf(registered())
            .on(ANSWER_SUPERVISION)
            .by(UNIT_HANDLER, UNIT_HEAD, REVIEWER, DISCIPLINE_LIAISON)
            .aside()
            .under("40")
            .withDocument("督办反馈"),
        fromAnyOf(registered())
            .on(RETURN_SUPERVISION_ANSWER)
            .by(SUPERVISOR, BUREAU_HEAD)
            .aside()
            .under("40")
            .withDocument("退回通知"),
        fromAnyOf(registered())
            .on(RAISE_SUPERVISION)
            .by(SUPERVISOR, BUREAU_HEAD, SYSTEM)
            .aside()
            .under("40")
            .withDocument("督办函"),
        fromAnyOf(registered())
            .on(CLOSE_SUPERVISION)
            .by(SUPERVISOR, BUREAU_HEAD, SYSTEM)
            .aside()
            .under("40")
            .withDocument("督办结果"),
        fromAnyOf(onTheBooks())
            .on(HOLD_COORDINATION_MEETING)
            .by(SUPERVISOR, BUREAU_HEAD)
            .aside()
            .under("14")
            .withDocument("协调会纪要"));
  }

  private static List<TransitionBuilder> leaders() {
    return List.of(
        fromAnyOf(onTheBooks())
            .on(TAKE_LEADER_CASE)
            .by(COUNTY_LEADER, BUREAU_HEAD)
            .aside()
            .under("18")
            .withDocument("包案措施"),
        fromAnyOf(registered())
            .on(SIGN_LEADER_CASE)
            .by(COUNTY_LEADER)
            .aside()
            .under("18")
            .withDocument("包案签认"),
        fromAnyOf(registered())
            .on(END_LEADER_CASE)
            .by(COUNTY_LEADER, BUREAU_HEAD)
            .aside()
            .under("18")
            .withDocument("包案结果"));
  }
}
