using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>An activity of a hub: mentoring, exchange of experience, promotion.</summary>
public sealed class HubActivity : AggregateRoot
{
    /// <summary>Longest title.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest agenda.</summary>
    public const int AgendaMaxLength = 10_000;

    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 500;

    /// <summary>Most people.</summary>
    public const int MaxPeople = 1_000_000;

    /// <summary>Most outputs.</summary>
    public const int MaxOutputs = 50;

    private readonly List<ActivityOutput> outputs = [];

    private HubActivity(HubActivityId id, HubId hubId, InstitutionId hostId, string title) =>
        (Id, HubId, HostId, Title) = (id, hubId, hostId, title);

    /// <summary>Its identity.</summary>
    public HubActivityId Id { get; }

    /// <summary>The hub.</summary>
    public HubId HubId { get; }

    /// <summary>Host of the hub.</summary>
    public InstitutionId HostId { get; }

    /// <summary>Region of the hub.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>What it is.</summary>
    public HubActivityKind Kind { get; private set; }

    /// <summary>Where people meet.</summary>
    public HubActivityMode? Mode { get; private set; }

    /// <summary>When it begins.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Date and id: the order of lists.</summary>
    public string ListKey { get; private set; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>Where.</summary>
    public string? Place { get; private set; }

    /// <summary>What it is about.</summary>
    public string? Agenda { get; private set; }

    /// <summary>How many took part.</summary>
    public int? Attendance { get; private set; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; private set; }

    /// <summary>What came of it.</summary>
    public IReadOnlyList<ActivityOutput> Outputs => outputs;

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What people may say and change about it.</summary>
    public HubActivityDetails Details => new(Kind, Mode, Date, Title, Place, Agenda, Attendance, Outputs, Reference);

    /// <summary>Writes down an activity, planned or past.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="details">What is known about it.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data; a new one otherwise.</param>
    public static HubActivity Record(Hub hub, HubActivityDetails details, DateTimeOffset at, HubActivityId? id = null)
    {
        hub.RequireOpen();

        var activity = new HubActivity(id ?? HubActivityId.New(), hub.Id, hub.HostId, details.Title) { RegionCode = hub.RegionCode };
        activity.Describe(details, at);
        activity.Raise(new HubActivityRecorded(activity.Id, hub.Id, at));
        return activity;
    }

    /// <summary>Changes what is known about it.</summary>
    public void Revise(Hub hub, HubActivityDetails details, DateTimeOffset at)
    {
        hub.RequireOpen();

        Describe(details, at);
        Raise(new HubActivityRevised(Id, HubId, at));
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
}
