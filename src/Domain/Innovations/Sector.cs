namespace JippApi.Domain.Innovations;

/// <summary>
/// The 38 sectors (<i>urusan</i>) by which regional innovations are classified; the first six are the mandatory basic
/// services.
/// </summary>
public enum Sector
{
    Education,
    Health,
    PublicWorks,
    Housing,
    PublicOrder,
    SocialAffairs,
    Labour,
    WomenAndChildren,
    Food,
    Land,
    Environment,
    CivilRegistration,
    VillageEmpowerment,
    PopulationAndFamily,
    Transport,
    CommunicationAndInformatics,
    CooperativesAndSmes,
    Investment,
    YouthAndSports,
    Statistics,
    Cryptography,
    Culture,
    Library,
    Archives,
    MarineAndFisheries,
    Tourism,
    Agriculture,
    Forestry,
    EnergyAndMinerals,
    Trade,
    Industry,
    Transmigration,
    Planning,
    Finance,
    CivilService,
    Training,
    Research,
    OtherFunctions,
}
