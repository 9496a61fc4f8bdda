package cn.huiyin.petition.importing.known;

import cn.huiyin.petition.domain.Petition;
import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 本批所知: what a batch has loaded or made; ends with its transaction. */
@TransactionScoped
class BatchMemory implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Map<String, Petition> petitions = new HashMap<>();
  private final transient Map<String, FirstPetition> firsts = new HashMap<>();

  Optional<Petition> petition(String petitionNo) {
    return Optional.ofNullable(petitions.get(petitionNo));
  }

  void remember(Petition petition) {
    petitions.put(petition.registration().petitionNo(), petition);
  }

  /** A matter; where its first petition is in this batch too, as that stands now. */
  Optional<FirstPetition> first(String matterNo) {
    FirstPetition first = firsts.get(matterNo);
    Petition live = first == null ? null : petitions.get(first.petitionNo());
    return live == null
        ? Optional.ofNullable(first)
        : Optional.of(FirstPetition.of(matterNo, live));
  }

  void remember(FirstPetition first) {
    firsts.put(first.matterNo(), first);
  }
}
