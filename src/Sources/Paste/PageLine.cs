namespace Windfall.Sources.Paste;

enum LineKind
{
    /// <summary>A name, a headline, or what somebody wrote.</summary>
    Text,
    Blank,

    /// <summary>"View Ada Stone’s profile": a person begins, whose name is told.</summary>
    Profile,

    /// <summary>"· 2nd".</summary>
    Degree,

    /// <summary>Premium, verified, pronouns, author: stands between a name and a headline.</summary>
    Badge,

    /// <summary>"2d", "il y a 3 sem.".</summary>
    Time,

    /// <summary>A reaction's word; on its own also the button under a comment.</summary>
    Reaction,

    /// <summary>Reply, "3 replies": what stands under a comment.</summary>
    Foot,

    /// <summary>Buttons, tabs and counts that say nothing of a person.</summary>
    Furniture,

    /// <summary>"1,204 followers": the headline of a company.</summary>
    Followers,
}

/// <summary>One line of a pasted page, cleaned, and what it looks like by itself.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Without what the kind was read from: the name of "Ada Stone · 2nd".</param>
/// <param name="Degree">Where the line showed one.</param>
/// <param name="IsAuthor">The line called somebody the post's author.</param>
readonly record struct PageLine(int Number, LineKind Kind, string Text, int? Degree = null, bool IsAuthor = false);
