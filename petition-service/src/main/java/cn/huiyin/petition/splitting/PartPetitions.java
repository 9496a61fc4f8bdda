package cn.huiyin.petition.splitting;

import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.identity.SealedIdentity;
import cn.huiyin.petition.registration.RegistrationNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * 拆分件: a petition of its own with a number of its own; it inherits the day of receipt, the
 * petitioner and the query code, and of the text its own claims only (I-50).
 */
@ApplicationScoped
class PartPetitions {
  private final RegistrationNumbers numbers;
  private final UnitDirectory units;
  private final CaseFiles files;
  private final SealedIdentity identity;
  private final Clock clock;

  @Inject
  PartPetitions(
      RegistrationNumbers numbers,
      UnitDirectory units,
      CaseFiles files,
      SealedIdentity identity,
      Clock clock) {
    this.numbers = numbers;
    this.units = units;
    this.files = files;
    this.identity = identity;
    this.clock = clock;
  }

  /** 逐项列明: writes down the claims as the classifier reads them. */
  void setApart(Petition petition, List<String> claims) {
    files.contentOf(petition.id()).orElseThrow().setApart(claims);
  }

  /**
   * A part.
   *
   * @param sealed whether the parent was sealed before it was split: its parts are too
   */
  Petition of(Petition parent, int claims, boolean sealed, Actor actor) {
    UUID id = UuidV7.at(clock.instant());
    Boolean underSeal = sealed ? Boolean.TRUE : null;
    return Petition.splitFrom(
        parent, id, registration(parent.registration(), claims, underSeal), actor);
  }

  /** Files who petitions and what the claims say. */
  void file(Petition parent, Petition part, List<Integer> claimNos) {
    files
        .petitionerOf(parent.id())
        .ifPresent(known -> files.add(identity.of(part.id(), identity.open(known))));
    PetitionContent whole = files.contentOf(parent.id()).orElseThrow();
    List<String> claims = claimNos.stream().map(no -> whole.claims().get(no - 1)).toList();
    files.add(
        new PetitionContent(
            part.id(),
            part.receivedAt(),
            String.join("\n", claims),
            whole.place(),
            claims.size() == 1 ? List.of() : claims));
  }

  private PetitionRegistered registration(Registration parent, int claims, Boolean underSeal) {
    return new PetitionRegistered(
        numbers.next(
            units.tree().unit(parent.bureauCode()).orElse(null),
            parent.channel(),
            parent.receivedOn()),
        parent.receivedOn(),
        parent.channel(),
        parent.sourceMark(),
        parent.divisionCode(),
        parent.partySize(),
        0,
        claims,
        parent.joint(),
        parent.anonymous(),
        parent.noticeOwed(),
        parent.bureauCode(),
        parent.petitionNo(),
        underSeal);
  }
}
