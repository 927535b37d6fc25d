using Windfall.Core;

namespace Windfall.App.Networks;

/// <summary>What can be sent. The numbers are stored: never renumber.</summary>
enum SendingKind
{
    Reply = 1,
    Like = 2,
    Quote = 3,
}

/// <summary>What goes out, worked out beforehand.</summary>
/// <param name="Key">A name of our own; the network takes what bears it once, however often it is sent.</param>
/// <param name="Record">In the network's own words.</param>
readonly record struct Letter(string Key, string Record);

/// <summary>A network, written to in an account's name. Nothing is sent but by a person's click.</summary>
interface IVoice
{
    /// <param name="target">What is answered, liked or quoted, by the network's name.</param>
    /// <returns>A refusal where the network would not take it, or no longer has what it answers.</returns>
    Task<(Letter Letter, Refusal? Refused)> Prepare(SendingKind kind, string target, string text, DateTimeOffset at, CancellationToken cancel);

    /// <returns>Where the network shows it.</returns>
    Task<string> Send(SendingKind kind, Letter letter, CancellationToken cancel);

    /// <summary>Takes away what was sent, or might have been.</summary>
    /// <param name="address">Null: it is not known to have arrived.</param>
    Task TakeBack(SendingKind kind, Letter letter, string? address, CancellationToken cancel);

    /// <summary>How long it may be sent again under its key.</summary>
    TimeSpan KeyHolds { get; }
}
