using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Hubs;

internal static class SampleHub
{
    public static readonly UserId By = new("penguji");

    public static readonly DateTimeOffset At = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static readonly Decree Decree = new("94", 2020, 1);

    public static Institution Host(InstitutionKind kind = InstitutionKind.Province) =>
        Institution.Register(new($"Instansi {kind}", null, kind, RegionOf(kind), null, null), [], At);

    private static string? RegionOf(InstitutionKind kind) =>
        kind switch
        {
            InstitutionKind.Ministry => null,
            InstitutionKind.City => "13.71",
            _ => "13",
        };

    public static Hub Proposed(Decree? decree = null) => Hub.Propose(Host(), "Hub JIPP Uji", decree, By, At);

    public static Hub In(HubStatus status)
    {
        var hub = Proposed();
        if (status == HubStatus.Proposed)
            return hub;
        if (status != HubStatus.Ended)
            Assess(hub).Designate(Decree, By, At);
        if (status is HubStatus.Active or HubStatus.Suspended)
            hub.Activate(By, At);
        if (status == HubStatus.Suspended)
            hub.Suspend("Reorganisasi", By, At);
        if (status == HubStatus.Ended)
            hub.End("Tidak jadi", By, At);
        return hub;
    }

    public static Hub Assess(Hub hub)
    {
        foreach (var criterion in Enum.GetValues<HubCriterion>())
            hub.Assess(criterion, 80, "Laporan", By, At);
        return hub;
    }

    public static void Move(Hub hub, HubMove to)
    {
        switch (to)
        {
            case HubMove.Designated:
                hub.Designate(Decree, By, At);
                break;
            case HubMove.Active:
                hub.Activate(By, At);
                break;
            case HubMove.Suspended:
                hub.Suspend("Alasan", By, At);
                break;
            case HubMove.Ended:
                hub.End("Alasan", By, At);
                break;
        }
    }
}
