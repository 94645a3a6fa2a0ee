namespace JippApi.Domain.Common;

/// <summary>
/// Something that happened, in the past tense, made of ids and values only: it is stored and outlives its transaction.
/// </summary>
public interface IDomainEvent;
