namespace Windfall.Core.Inbox;

/// <summary>The words that speak for each label; the language they are written in is told at <see cref="CueTable"/>.</summary>
static partial class Cues
{
    /// <summary>What a comment shows as a whole: <see cref="CommentSigns"/>. Praise is what people mostly write, so it wins where nothing speaks.</summary>
    public const string Signs = """
        > other=4 praise=-2
        <no_words>, <only_tags>
        > question=0.8 asks=0.5
        <question_mark>
        > question=0.8 asks=0.5
        <ends_with_question>
        > spam=0.5 praise=1
        <many_tags>
        > story=1
        <speaks_of_self>
        > story=0.7
        <many_words>
        > tagging=2.4
        <only_names>
        > tagging=1 question=0.3
        <name_first>
        > tagging=3.6
        <name_speaking>
        > tagging=3
        @
        > spam=2.5
        <url>
        > praise=1
        👏, 🙌, 💯, 🔥, 💪, 🥹, 😍, 🥰, 👍, 🤩, ❤, 💙, 💜, 💛, 💚, 🧡
        > spam=1.5
        🚀 🚀, 💰, 📈, 💵, 🔔, 💸, 🤑, 📲, 👇 👇
        > tagging=1.5
        👆, 👀 👆
        > job_seeker=0.5 question=0.3
        👀
        """;
}
