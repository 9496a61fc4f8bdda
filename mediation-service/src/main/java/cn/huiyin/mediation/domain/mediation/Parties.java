package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.mediation.PartyRole;
import java.util.ArrayList;
import java.util.List;

/** 当事人及其同意: the parties of a dispute by number from 1, and who has consented so far. */
public record Parties(List<Party> all) {

  /** One party: its place in the dispute and whether it has consented. */
  public record Party(PartyRole role, boolean consented) {}

  /** Parties of whom none has consented yet. */
  public static Parties of(List<PartyRole> roles) {
    return new Parties(roles.stream().map(role -> new Party(role, false)).toList());
  }

  /** Whether there is a party of this number. */
  public boolean has(int partyNo) {
    return partyNo >= 1 && partyNo <= all.size();
  }

  public PartyRole role(int partyNo) {
    return all.get(partyNo - 1).role();
  }

  public boolean consented(int partyNo) {
    return all.get(partyNo - 1).consented();
  }

  public boolean allConsented() {
    return all.stream().allMatch(Party::consented);
  }

  /** The same parties after one has consented. */
  public Parties withConsentOf(int partyNo) {
    List<Party> changed = new ArrayList<>(all);
    changed.set(partyNo - 1, new Party(role(partyNo), true));
    return new Parties(List.copyOf(changed));
  }

  public List<PartyRole> roles() {
    return all.stream().map(Party::role).toList();
  }
}
