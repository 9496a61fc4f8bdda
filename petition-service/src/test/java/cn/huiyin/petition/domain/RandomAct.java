package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 一个行为, with values that may or may not be allowed, for random walks. */
interface RandomAct {

  /** The act by whoever {@code by} sends, who may not be one that may act. */
  void on(Petition petition, LocalDate on, int choice, By by);

  /** Every act on a petition, in the order of the procedure. */
  static List<RandomAct> all() {
    return Stream.<RandomAct[]>of(
            IntakeDeed.values(), UnitDeed.values(), ReviewDeed.values(), OversightDeed.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** The same act, or the one so many places after it. */
  static RandomAct after(RandomAct act, int places) {
    List<RandomAct> all = all();
    return all.get((all.indexOf(act) + places) % all.size());
  }

  static ClassificationDecision decision(int n) {
    return switch (n % 5) {
      case 1 ->
          new ClassificationDecision(
              PetitionKind.SUGGESTION, Route.NONE, "07", "WATER", "M-1", true, null);
      case 2 ->
          new ClassificationDecision(
              PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE", "M-1", true, "TOWN");
      case 3 ->
          new ClassificationDecision(
              PetitionKind.APPEAL, Route.R31_5, "07", "WATER", "M-1", true, null);
      default ->
          new ClassificationDecision(
              PetitionKind.APPEAL, Route.R31_6, "01", "TOWN", "M-1", true, null);
    };
  }

  /** Sends somebody to act where one of the role given would be right. */
  interface By {
    Actor as(ActorRole role);
  }
}
