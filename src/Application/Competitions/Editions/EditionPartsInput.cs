using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>A code with its name.</summary>
public sealed record CodedNameInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    internal static CodedNameInput Of(CodedName name) =>
        new()
        {
            Code = name.Code,
            Name = name.Name,
            NameEn = name.NameEn,
        };

    internal CodedName ToName() => new(Code!, Name!.Trim(), NameEn?.Trim());
}

/// <summary>Governments and bodies that enter as one cluster.</summary>
public sealed record EntrantClusterInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Kinds of the institution at the root of the tree that enters; each belongs to one cluster.</summary>
    public IReadOnlyList<InstitutionKind>? Kinds { get; init; }

    internal static EntrantClusterInput Of(EntrantCluster cluster) =>
        new()
        {
            Code = cluster.Code,
            Name = cluster.Name,
            NameEn = cluster.NameEn,
            Kinds = cluster.Kinds,
        };

    internal EntrantCluster ToCluster() => new(Code!, Name!.Trim(), NameEn?.Trim(), Kinds ?? []);
}

/// <summary>A section of a proposal.</summary>
public sealed record ProposalSectionInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Part of the record with which the section is filled in at first; omit for none.</summary>
    public SectionPrefill? Prefill { get; init; }

    /// <summary>Most words of the section; omit for no limit of its own.</summary>
    public int? MaxWords { get; init; }

    /// <summary>Whether an entry without the section cannot be submitted; omit for no.</summary>
    public bool? IsRequired { get; init; }

    internal static ProposalSectionInput Of(ProposalSection section) =>
        new()
        {
            Code = section.Code,
            Name = section.Name,
            NameEn = section.NameEn,
            Prefill = section.Prefill,
            MaxWords = section.MaxWords,
            IsRequired = section.IsRequired,
        };

    internal ProposalSection ToSection() =>
        new(Code!, Name!.Trim(), NameEn?.Trim(), Prefill ?? SectionPrefill.None, MaxWords, IsRequired ?? false);
}

internal sealed class CodedNameInputValidator : AbstractValidator<CodedNameInput>
{
    public CodedNameInputValidator()
    {
        RuleFor(name => name.Code).Required().EditionCode();
        RuleFor(name => name.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(name => name.NameEn).MaxLength(CodedName.NameMaxLength);
    }
}

internal sealed class EntrantClusterInputValidator : AbstractValidator<EntrantClusterInput>
{
    public EntrantClusterInputValidator()
    {
        RuleFor(cluster => cluster.Code).Required().EditionCode();
        RuleFor(cluster => cluster.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(cluster => cluster.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(cluster => cluster.Kinds).Filled().MaxItems(Enum.GetValues<InstitutionKind>().Length);
    }
}

internal sealed class ProposalSectionInputValidator : AbstractValidator<ProposalSectionInput>
{
    public ProposalSectionInputValidator()
    {
        RuleFor(section => section.Code).Required().EditionCode();
        RuleFor(section => section.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(section => section.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(section => section.MaxWords).Within(1, ProposalSection.WordsLimit);
    }
}
