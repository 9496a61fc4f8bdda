package cn.huiyin.petition.domain.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 关联簿. */
public interface PetitionLinks {
  void add(PetitionLink link);

  /** The link, if it is one of this petition's. */
  Optional<PetitionLink> find(UUID petitionId, UUID linkId);

  /** Links from and to the petition, the oldest first. */
  List<PetitionLink> of(UUID petitionId);

  /** Whether such a link stands. */
  boolean stands(UUID petitionId, UUID otherId);
}
