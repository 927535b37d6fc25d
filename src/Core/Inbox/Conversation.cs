using System.Collections.Immutable;
using Windfall.Core.Audience;

namespace Windfall.Core.Inbox;

/// <summary>What a comment is. The numbers are stored: never renumber.</summary>
public enum CommentLabel : byte
{
    Other = 0,
    Question = 1,
    Lead = 2,
    Thanks = 3,
    Praise = 4,
    Disagreement = 5,
    Hostile = 6,
    Spam = 7,
    Tagging = 8,
    JobSeeker = 9,
    Story = 10,
}

/// <summary>What a comment was read as.</summary>
/// <param name="Asks">Whether it wants an answer from the author.</param>
/// <param name="Reasons">The words that fired.</param>
public sealed record CommentReading(CommentLabel Label, bool Asks, ImmutableArray<Phrase> Reasons);

/// <summary>A comment that could be answered.</summary>
/// <param name="Person">Who wrote it, as shown.</param>
public sealed record Conversation(string Person, string? Headline, string Text, DateTimeOffset? At, CommentReading Read, Fit Fit, Referral Referral)
{
    /// <summary>Its number; 0 where nothing can be done with it but read it.</summary>
    public long Id { get; init; }

    public Standing Standing { get; init; } = Standing.New;

    /// <summary>A teammate who is answering right now.</summary>
    public string? ClaimedBy { get; init; }
}

/// <summary>One conversation in a plan.</summary>
/// <param name="Minutes">To read it and write an answer.</param>
/// <param name="Value">What an answer is worth: 0 to 1, the sum of the reasons' weights.</param>
public sealed record PlanItem(Conversation Conversation, double Minutes, double Value, ImmutableArray<Reason> Reasons);

/// <summary>The conversations worth answering in the minutes given, in order.</summary>
/// <param name="Minutes">As given.</param>
/// <param name="LeftOut">How many are worth an answer but do not fit.</param>
/// <param name="WhyLeftOut">In words.</param>
public sealed record Plan(double Minutes, ImmutableArray<PlanItem> Items, int LeftOut, ImmutableArray<Phrase> WhyLeftOut);
