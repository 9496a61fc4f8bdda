package cn.huiyin.mediation.linking;

import cn.huiyin.kit.inbox.ReceivedEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a batch of events says of one petition, taken together: one row, one statement. */
record PetitionNewsOfBatch(
    UUID petitionId,
    long version,
    String petitionNo,
    String divisionCode,
    String kind,
    String matterNo) {

  /** One for each petition; events of one petition are in version order. */
  static Collection<PetitionNewsOfBatch> of(List<ReceivedEvent> events) {
    Map<UUID, PetitionNewsOfBatch> news = new LinkedHashMap<>();
    events.forEach(
        event -> news.merge(event.aggregateId(), single(event), PetitionNewsOfBatch::then));
    return news.values();
  }

  private static PetitionNewsOfBatch single(ReceivedEvent event) {
    return new PetitionNewsOfBatch(
        event.aggregateId(),
        event.aggregateVersion(),
        event.text("petitionNo"),
        event.text("divisionCode"),
        event.text("kind"),
        event.text("matterNo"));
  }

  private PetitionNewsOfBatch then(PetitionNewsOfBatch newer) {
    return new PetitionNewsOfBatch(
        petitionId,
        newer.version,
        petitionNo == null ? newer.petitionNo : petitionNo,
        divisionCode == null ? newer.divisionCode : divisionCode,
        newer.kind == null ? kind : newer.kind,
        newer.matterNo == null ? matterNo : newer.matterNo);
  }
}
