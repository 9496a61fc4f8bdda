package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.stage.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A bureau in memory, with many petitions on one calendar; every step is held to the invariants.
 */
final class VirtualBureau {
  private final Map<String, Petition> petitions = new LinkedHashMap<>();
  private final Map<String, List<PetitionEvent>> files = new LinkedHashMap<>();
  private final PetitionInvariants invariants = new PetitionInvariants(this);
  private final LocalDate start;
  private LocalDate day;

  VirtualBureau(LocalDate start) {
    this.start = start;
    this.day = start;
  }

  LocalDate day() {
    return day;
  }

  void pass(int days) {
    day = day.plusDays(days);
  }

  int years() {
    return day.getYear() - start.getYear();
  }

  List<Petition> all() {
    return List.copyOf(petitions.values());
  }

  Optional<Petition> find(String petitionNo) {
    return Optional.ofNullable(petitions.get(petitionNo));
  }

  List<PetitionEvent> file(Petition petition) {
    return files.get(petition.registration().petitionNo());
  }

  Petition pick(int choice) {
    List<Petition> known = all();
    return known.get(choice % known.size());
  }

  /** A petition comes in; more than five representatives on a visit are turned away (I-12). */
  void register(int choice) {
    PetitionRegistered event = registration(choice, null);
    try {
      add(APetition.registered(event));
      assertThat(event.channel() == Channel.VISIT && event.representatives() > 5).isFalse();
    } catch (RuleBroken refused) {
      assertThat(event.representatives()).isGreaterThan(5);
    }
  }

  /** All claims, or all but the last, go on as petitions of their own (I-06). */
  boolean split(Petition parent, boolean whole, Actor actor) {
    int claims = parent.registration().claimCount();
    PetitionSnapshot before = PetitionSnapshot.of(parent);
    try {
      for (int claim = 1; claim <= (whole ? claims : claims - 1); claim++) {
        PetitionRegistered event = registration(claim, parent);
        parent.splitting().split(claims, claim, event.petitionNo(), false, day, actor);
        add(Petition.splitFrom(parent, UUID.randomUUID(), event, actor));
      }
    } catch (RuleBroken refused) {
      assertThat(PetitionSnapshot.of(parent)).isEqualTo(before);
      return false;
    }
    record(parent);
    return true;
  }

  /** Another unit takes over all that one held (I-02). */
  void succeed(String former, String successor) {
    for (Petition petition : all()) {
      if (PetitionLifecycle.find(petition.stage(), PetitionAct.SUCCEED_UNIT).isPresent()) {
        String owner = petition.ownerUnit();
        petition.beside().succeedUnit(former, successor, day, APetition.by(ActorRole.BUREAU_HEAD));
        record(petition);
        assertThat(petition.ownerUnit()).isEqualTo(owner.equals(former) ? successor : owner);
        assertThat(petition.clocks()).noneMatch(c -> c.running() && former.equals(c.ownerUnit()));
      }
    }
  }

  /** Tries the act; what is refused changes nothing, what is done was this actor's to do. */
  boolean attempt(RandomAct act, Petition petition, int choice, RandomAct.By by) {
    PetitionSnapshot before = PetitionSnapshot.of(petition);
    PetitionStage stage = petition.stage();
    List<Actor> sent = new ArrayList<>();
    try {
      act.on(
          petition,
          day,
          choice,
          role -> {
            sent.add(by.as(role));
            return sent.get(sent.size() - 1);
          });
    } catch (RuleBroken refused) {
      assertThat(PetitionSnapshot.of(petition))
          .as("%s refused: %s", act, refused)
          .isEqualTo(before);
      return false;
    }
    List<PetitionEvent> raised = record(petition);
    if (raised.isEmpty()) {
      // The system looked and found nothing to note.
      assertThat(PetitionSnapshot.of(petition)).as("%s", act).isEqualTo(before);
      return false;
    }
    Transition row = PetitionLifecycle.row(stage, PetitionAct.of(raised.get(0)));
    sent.forEach(actor -> row.requireRole(actor.role()));
    return true;
  }

  private List<PetitionEvent> record(Petition petition) {
    List<PetitionEvent> raised = APetition.events(petition);
    file(petition).addAll(raised);
    follow(petition);
    invariants.hold(petition);
    return raised;
  }

  /** As the record does in the service: what happens to a part is noted on the whole. */
  private void follow(Petition part) {
    find(String.valueOf(part.registration().parentNo()))
        .filter(parent -> parent.splitting().follow(part))
        .ifPresent(this::record);
  }

  private void add(Petition petition) {
    String number = petition.registration().petitionNo();
    assertThat(petitions.put(number, petition)).as("I-08: %s is used once", number).isNull();
    files.put(number, new ArrayList<>());
    record(petition);
  }

  private PetitionRegistered registration(int choice, Petition parent) {
    int claims = parent == null ? 1 + choice % 3 : 1;
    Channel channel = Channel.values()[choice % Channel.values().length];
    return new PetitionRegistered(
        "C1-%04d-%06d".formatted(start.getYear(), petitions.size() + 1),
        parent == null ? day : parent.registration().receivedOn(),
        parent == null ? channel : parent.registration().channel(),
        null,
        "C1T1",
        1 + choice,
        parent == null ? choice : 0,
        claims,
        choice > 0,
        false,
        choice % 4 != 3,
        "BUREAU",
        parent == null ? null : parent.registration().petitionNo());
  }
}
