package cn.huiyin.petition.joint;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPeople;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 出示共同信访人: never in full. */
@RequestScoped
class ShowParty {
  private final VisiblePetitions visible;
  private final Viewer viewer;
  private final RepresentedPeople people;
  private final SealedIdentity identity;

  @Inject
  ShowParty(
      VisiblePetitions visible, Viewer viewer, RepresentedPeople people, SealedIdentity identity) {
    this.visible = visible;
    this.viewer = viewer;
    this.people = people;
    this.identity = identity;
  }

  PartyView of(UUID petitionId) {
    Petition petition = visible.get(petitionId);
    IdentityView view = viewer.usual(VisiblePetitions.visible(petition));
    List<RepresentedPerson> standing = people.standing(petitionId);
    return new PartyView(
        petition.registration().partySize(),
        (int) standing.stream().filter(RepresentedPerson::representative).count(),
        standing.stream()
            .map(each -> RepresentedPersonView.of(each, identity.open(each.person()), view))
            .toList());
  }

  Optional<RepresentedPerson> person(UUID petitionId, UUID personId) {
    return people.find(petitionId, personId);
  }
}
