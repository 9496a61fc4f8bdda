package cn.huiyin.petition.importing.known;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.importing.row.PetitionEntry;

/** 一行与其信访件: the petition as it stands, what the row says of it, and in whose name acts are done. */
public record RowCase(Petition petition, PetitionEntry entry, LedgerActors actors) {

  /** The person of a role at the bureau. */
  public Actor bureau(Role role) {
    return actors.as(role, petition.registration().bureauCode());
  }

  /** The person of a role at the responsible unit. */
  public Actor unit(Role role) {
    return actors.as(role, petition.ownerUnit());
  }
}
