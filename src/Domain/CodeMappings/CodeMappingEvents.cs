using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.CodeMappings;

/// <summary>Somebody stated what a value of a source's code list is called here.</summary>
public sealed record CodeMapped(CodeMappingId CodeMappingId, InnovationSource Source, string Set, DateTimeOffset At) : IDomainEvent;

/// <summary>A mapping holds no longer from a day on.</summary>
public sealed record CodeMappingClosed(
    CodeMappingId CodeMappingId,
    InnovationSource Source,
    string Set,
    DateOnly ValidTo,
    DateTimeOffset At
) : IDomainEvent;
