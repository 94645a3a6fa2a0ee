using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>An activity of a hub.</summary>
public sealed record HubActivityItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>What it is.</summary>
    public required HubActivityKind Kind { get; init; }

    /// <summary>Where people meet.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>When it begins.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about.</summary>
    public string? Agenda { get; init; }

    /// <summary>How many took part.</summary>
    public int? Attendance { get; init; }

    /// <summary>What came of it.</summary>
    public required IReadOnlyList<HubActivityOutput> Outputs { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }

    internal static HubActivityItem Of(HubActivity activity) =>
        new()
        {
            Id = activity.Id.Value,
            HubId = activity.HubId.Value,
            Kind = activity.Kind,
            Mode = activity.Mode,
            Date = activity.Date,
            Title = activity.Title,
            Place = activity.Place,
            Agenda = activity.Agenda,
            Attendance = activity.Attendance,
            Outputs = [.. activity.Outputs.Select(output => new HubActivityOutput(output.Text, output.PlanId))],
            Reference = activity.Reference,
            UpdatedAt = activity.UpdatedAt,
            Version = activity.Version,
        };
}

/// <summary>What came of an activity.</summary>
/// <param name="Text">In words.</param>
/// <param name="PlanId">The replication plan that was drafted or carried on there.</param>
public sealed record HubActivityOutput(string Text, Guid? PlanId);
