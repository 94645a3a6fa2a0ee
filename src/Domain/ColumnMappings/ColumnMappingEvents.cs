using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.ColumnMappings;

/// <summary>Somebody stated anew what the columns of a source's files mean.</summary>
public sealed record ColumnsMapped(ColumnMappingId MappingId, InnovationSource Source, int Number, DateTimeOffset At) : IDomainEvent;
