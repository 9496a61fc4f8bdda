import { Configuration, PetitionsApi } from "@huiyin/petition";
import type { RegisterPetitionRequest, RegistrationView } from "@huiyin/petition";

// How a frontend registers a petition; it compiles as long as the document says so.
const api = new PetitionsApi(new Configuration({ basePath: "/", accessToken: "token" }));

const visit: RegisterPetitionRequest = {
  channel: "VISIT",
  divisionCode: "350521100",
  text: "石材加工厂夜间切割，粉尘飘进屋里，请查处。",
};

export const receipt: Promise<RegistrationView> = api.registerPetition({
  idempotencyKey: "b3f1c2d4-0001",
  registerPetitionRequest: visit,
});
