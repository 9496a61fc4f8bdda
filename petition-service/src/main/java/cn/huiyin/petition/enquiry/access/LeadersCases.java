package cn.huiyin.petition.enquiry.access;

import java.util.UUID;

/** 领导本人的案件 (DOMAIN 7.2): which petitions a county leader may see in full. */
public interface LeadersCases {

  /** Whether the leader received the petitioner in a session or is in charge of the case. */
  boolean isOwn(UUID petitionId, String staffId);
}
