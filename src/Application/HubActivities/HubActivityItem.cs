using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.HubActivities;

/// <summary>A hub activity.</summary>
public sealed record HubActivityItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>Kind of activity.</summary>
    public required HubActivityKind Kind { get; init; }

    /// <summary>Whether the participants meet on site or online; absent when not recorded.</summary>
    public HubActivityMode? Mode { get; init; }

    /// <summary>First day of the activity.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Title of the activity.</summary>
    public required string Title { get; init; }

    /// <summary>Place of the activity.</summary>
    public string? Place { get; init; }

    /// <summary>Agenda of the activity.</summary>
    public string? Agenda { get; init; }

    /// <summary>Number of participants; absent when they were not counted.</summary>
    public int? Attendance { get; init; }

    /// <summary>Outputs of the activity.</summary>
    public required IReadOnlyList<HubActivityOutput> Outputs { get; init; }

    /// <summary>Web address or citation of a report on it.</summary>
    public string? Reference { get; init; }

    /// <summary>When the activity was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

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

/// <summary>An output of a hub activity.</summary>
/// <param name="Text">Description of the output.</param>
/// <param name="PlanId">The replication plan drafted or advanced in the activity; absent when there was none.</param>
public sealed record HubActivityOutput(string Text, Guid? PlanId);
