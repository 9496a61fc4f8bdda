package cn.huiyin.petition.samematter;

import cn.huiyin.petition.domain.likeness.PetitionTraits;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.util.UUID;

/** 待比对的信访件: an earlier petition, and what it is compared by. */
record ComparedPetition(
    UUID id, String petitionNo, PetitionStage stage, String matterNo, PetitionTraits traits) {}
