package cn.huiyin.mediation.casefile;

import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.mediation.domain.mediation.Parties;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 当事人. */
@Schema(description = "当事人 A party, by number from 1")
public record PartyView(
    @Schema(minimum = "1", maximum = "20") int partyNo, PartyRole role, boolean consented) {

  static List<PartyView> all(Parties parties) {
    return IntStream.rangeClosed(1, parties.all().size())
        .mapToObj(no -> new PartyView(no, parties.role(no), parties.consented(no)))
        .toList();
  }
}
