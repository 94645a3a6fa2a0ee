using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>An activity of a hub, such as coaching, exchange of experience or promotion.</summary>
public sealed class HubActivity : AggregateRoot
{
    public const int TitleMaxLength = 300;

    public const int PlaceMaxLength = 200;

    public const int AgendaMaxLength = 10_000;

    public const int ReferenceMaxLength = 500;

    public const int MaxAttendance = 1_000_000;

    public const int MaxOutputs = 50;

    private readonly List<ActivityOutput> outputs = [];

    private HubActivity(HubActivityId id, HubId hubId, InstitutionId hostId, string title) =>
        (Id, HubId, HostId, Title) = (id, hubId, hostId, title);

    public HubActivityId Id { get; }

    public HubId HubId { get; }

    public InstitutionId HostId { get; }

    public string? RegionCode { get; private set; }

    public HubActivityKind Kind { get; private set; }

    public HubActivityMode? Mode { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The sort key of lists: the date, then the id.</summary>
    public string ListKey { get; private set; } = "";

    public string Title { get; private set; }

    public string? Place { get; private set; }

    public string? Agenda { get; private set; }

    /// <summary>The number of people who took part.</summary>
    public int? Attendance { get; private set; }

    /// <summary>Where it is documented.</summary>
    public string? Reference { get; private set; }

    public IReadOnlyList<ActivityOutput> Outputs => outputs;

    public DateTimeOffset UpdatedAt { get; private set; }

    public HubActivityDetails Details => new(Kind, Mode, Date, Title, Place, Agenda, Attendance, Outputs, Reference);

    /// <summary>Records an activity, planned or past.</summary>
    public static HubActivity Record(Hub hub, HubActivityDetails details, DateTimeOffset at, HubActivityId? id = null)
    {
        hub.RequireOpen();
        RequirePlausible(details, Wib.DayOf(at));

        return TakeOver(hub, details, at, id);
    }

    /// <summary>Takes over an activity that was published before this register existed.</summary>
    public static HubActivity TakeOver(Hub hub, HubActivityDetails details, DateTimeOffset at, HubActivityId? id = null)
    {
        hub.RequireOpen();

        var activity = new HubActivity(id ?? HubActivityId.New(), hub.Id, hub.HostId, details.Title) { RegionCode = hub.RegionCode };
        activity.Describe(details, at);
        activity.Raise(new HubActivityRecorded(activity.Id, hub.Id, at));
        return activity;
    }

    public void Revise(Hub hub, HubActivityDetails details, DateTimeOffset at)
    {
        hub.RequireOpen();
        RequirePlausible(details, Wib.DayOf(at));

        Describe(details, at);
        Raise(new HubActivityRevised(Id, HubId, at));
    }

    private static void RequirePlausible(HubActivityDetails details, DateOnly today)
    {
        HubRules.ActivityNear.Require(details.Date.Year <= today.Year + 1);
        HubRules.ActivityHeld.Require(details.Date <= today || (details.Attendance is null && details.Outputs.Count == 0));
    }

    private void Describe(HubActivityDetails details, DateTimeOffset at)
    {
        (Kind, Mode, Date, Title, Place) = (details.Kind, details.Mode, details.Date, details.Title, details.Place);
        (Agenda, Attendance, Reference) = (details.Agenda, details.Attendance, details.Reference);
        ListKey = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Date:yyyyMMdd}|{Id.Value:N}");
        if (!outputs.SequenceEqual(details.Outputs))
        {
            outputs.Clear();
            outputs.AddRange(details.Outputs.Select(output => output with { }));
        }

        UpdatedAt = at;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("hub-activity", Id.Value.ToString()) { RegionCode = RegionCode, InstitutionId = HostId.Value };
}
