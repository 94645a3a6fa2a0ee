using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>The answers that an owner can give on the page of a link.</summary>
public enum OwnerAnswer
{
    /// <summary>It still runs.</summary>
    Active,

    /// <summary>It runs and was developed further.</summary>
    Developed,

    /// <summary>It rests for now.</summary>
    Dormant,

    /// <summary>It has ended.</summary>
    Stopped,

    /// <summary>It is not the innovation of whoever was asked.</summary>
    NotOurs,
}

/// <summary>An answer on the page of a link.</summary>
public sealed record LinkAnswer
{
    public OwnerAnswer? Answer { get; init; }

    /// <summary>Why it rests or has ended.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? EndedOn { get; init; }

    public string? Note { get; init; }

    /// <summary>Address that shows it.</summary>
    public string? Link { get; init; }

    /// <summary>Id of the file that shows it, received beforehand.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Whether the answer is that it no longer runs.</summary>
    public bool IsEnd => Answer is OwnerAnswer.Dormant or OwnerAnswer.Stopped;

    /// <summary>Returns what it states about the innovation on a day.</summary>
    internal AttestationContent ToContent(DateOnly today) =>
        new()
        {
            Existence = Answer switch
            {
                OwnerAnswer.Active => Existence.Active,
                OwnerAnswer.Developed => Existence.Developed,
                OwnerAnswer.Dormant => Existence.Dormant,
                _ => Reason == EndReason.Absorbed ? Existence.Absorbed : Existence.Stopped,
            },
            ObservedOn = today,
            Note = Note,
            EndReason = IsEnd ? Reason : null,
            EndedOn = IsEnd ? EndedOn : null,
            References = string.IsNullOrWhiteSpace(Link) ? [] : [Link.Trim()],
            Files = FileId is { } file ? [file] : [],
        };
}

internal sealed class LinkAnswerValidator : AbstractValidator<LinkAnswer>
{
    public LinkAnswerValidator(TimeProvider clock)
    {
        RuleFor(answer => answer.Answer).Present();
        RuleFor(answer => answer.Reason).Present().When(answer => answer.IsEnd);
        RuleFor(answer => answer.EndedOn)
            .Within(InnovationContent.FirstYear, DateOnly.MaxValue.Year)
            .Must(day => day is null || day <= Wib.DayOf(clock.GetUtcNow()))
            .WithErrorCode("DAY_AHEAD")
            .When(answer => answer.IsEnd);
        RuleFor(answer => answer.Note).MaxLength(AttestationContent.NoteMaxLength);
        RuleFor(answer => answer.Note).Required().When(answer => answer.Answer is OwnerAnswer.NotOurs);
        RuleFor(answer => answer.Link).MaxLength(AttestationContent.ReferenceMaxLength).WebAddress();
    }
}
