namespace JippApi.Domain.Common;

/// <summary>
/// Something that happened, named in the past tense and made of ids and values only, because it is stored and outlives
/// its transaction.
/// </summary>
public interface IDomainEvent;
